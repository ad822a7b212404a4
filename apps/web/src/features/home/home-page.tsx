import { PageHead, Panel } from '@fuzhi/ui/app-shell.tsx';
import { Icon } from '@fuzhi/ui/icon.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { HomeTasksDocument } from '../../gql/graphql.ts';
import { dueText, todayInDistrict } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { mayDo, useViewer } from '../../shared/session.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { Figures } from './figures.tsx';
import { homeTexts } from './home-texts.ts';
import './home.css';

/** What I must do now, by deadline; then my figures with targets. */
export const HomePage = () => {
  const t = useT(homeTexts);
  const locale = useLocale();
  const viewer = useViewer();
  const tasks = useGraph(HomeTasksDocument, {});
  const today = todayInDistrict();
  const unit = viewer.grants[0]?.orgUnit;
  return (
    <>
      <PageHead
        title={t('title')}
        sub={
          <span className="fz-tabular">
            {today}
            {unit !== null && unit !== undefined && ` · ${unit.name}`}
          </span>
        }
      />
      <Panel flush title={t('tasks')}>
        <Loaded state={tasks} lines={4}>
          {(data) =>
            data.inboxItems.nodes.length === 0 ? (
              <EmptyState icon="check" title={t('nothing')} hint={t('nothingHint')} />
            ) : (
              <ul className="fz-tasks">
                {data.inboxItems.nodes.map((item) => {
                  const due = item.dueOn === null || item.dueOn === undefined ? null : dueText(item.dueOn, today, locale);
                  return (
                    <li key={item.id}>
                      <PathLink href={item.link} className="fz-task">
                        <span className="fz-task-title">{item.title}</span>
                        <span className="fz-muted fz-ellipsis">{item.orgUnit?.name}</span>
                        <span className={`fz-task-due fz-due-${due?.tone ?? 'neutral'} fz-tabular`}>
                          {due === null ? (
                            ''
                          ) : (
                            <>
                              {due.tone !== 'neutral' && <Icon name="clock" size={14} />}
                              {due.text}
                              <span className="fz-muted fz-desktop-only">{item.dueOn}</span>
                            </>
                          )}
                        </span>
                        <Icon name="right" size={14} />
                      </PathLink>
                    </li>
                  );
                })}
              </ul>
            )
          }
        </Loaded>
      </Panel>
      {unit !== null && unit !== undefined && mayDo(viewer, 'placement:read') && <Figures org={unit.id} />}
    </>
  );
};
