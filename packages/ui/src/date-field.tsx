import { parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  I18nProvider,
  Popover,
} from 'react-aria-components';
import type { ControlProps } from './fields.tsx';
import { Icon } from './icon.tsx';
import { useUiTexts } from './texts.tsx';
import './date-field.css';

const toValue = (text: string | null) => {
  if (text === null || text === '') return null;
  try {
    return parseDate(text);
  } catch {
    return null;
  }
};

/** A date as YYYY-MM-DD, by typing its parts, by arrow keys or by the calendar; all of it works with the keyboard alone. */
export const DateField = ({
  value,
  onChange,
  label,
  control,
  disabled = false,
  min,
  max,
  locale = 'zh-CN',
}: {
  value: string | null;
  onChange: (value: string | null) => void;
  label: string;
  control?: ControlProps | undefined;
  disabled?: boolean;
  min?: string;
  max?: string;
  locale?: string;
}) => {
  const texts = useUiTexts();
  const low = toValue(min ?? null);
  const high = toValue(max ?? null);
  return (
    <I18nProvider locale={locale}>
      <DatePicker
        aria-label={label}
        value={toValue(value)}
        onChange={(next) => onChange(next === null ? null : next.toString())}
        isDisabled={disabled}
        isInvalid={control?.invalid === true}
        shouldForceLeadingZeros
        {...(low === null ? {} : { minValue: low })}
        {...(high === null ? {} : { maxValue: high })}
        {...(control?.describedBy === undefined ? {} : { 'aria-describedby': control.describedBy })}
        className="fz-date"
      >
        <Group className="fz-date-box">
          <DateInput className="fz-date-input">{(segment) => <DateSegment segment={segment} className="fz-date-seg" />}</DateInput>
          {value !== null && value !== '' && !disabled && (
            <button type="button" className="fz-date-button" aria-label={texts.clear} onClick={() => onChange(null)}>
              <Icon name="close" size={12} />
            </button>
          )}
          <Button className="fz-date-button" aria-label={texts.openCalendar} {...(control === undefined ? {} : { id: control.id })}>
            <Icon name="calendar" />
          </Button>
        </Group>
        <Popover className="fz-pop fz-date-pop">
          <Dialog aria-label={label}>
            <Calendar>
              <div className="fz-date-head">
                <Button slot="previous" className="fz-date-button" aria-label={texts.previousMonth}>
                  <Icon name="left" />
                </Button>
                <Heading className="fz-date-title" />
                <Button slot="next" className="fz-date-button" aria-label={texts.nextMonth}>
                  <Icon name="right" />
                </Button>
              </div>
              <CalendarGrid className="fz-date-grid">{(date) => <CalendarCell date={date} className="fz-date-cell" />}</CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
};
