import AntQrCode from 'antd/es/qr-code';

/** A text to be read by a telephone; `label` says what it is to whoever cannot see it. Always dark on white: cameras want it so. */
export const QrCode = ({ text, label }: { text: string; label: string }) => (
  <div role="img" aria-label={label}>
    <div aria-hidden="true">
      <AntQrCode value={text} size={200} type="svg" color="#000" bgColor="#fff" />
    </div>
  </div>
);
