import { useEffect } from 'react';
import { Starting } from './route-states.tsx';

/** /m is a document of its own: whoever comes to it inside this app, as after signing in, is sent there. */
export const PhoneDoor = () => {
  useEffect(() => {
    location.replace(`/m${location.hash}`);
  }, []);
  return <Starting />;
};
