import type { CalendarFile } from '../ports/files.ts';
import { sequenceAt } from '../shared/domain/reminders/deadline-calendar.ts';

/**
 * Writes iCalendar (RFC 5545): all-day entries that block no one's time. By `SEQUENCE`, `LAST-MODIFIED` and `STATUS` a later file
 * updates and cancels what an earlier one brought, in programs that heed them.
 */
export const calendarFile: CalendarFile = async ({ name, entries, now }) => {
  const {
    default: ical,
    ICalCalendarMethod,
    ICalEventStatus,
    ICalEventTransparency,
  } = await import('ical-generator');
  const calendar = ical({
    name,
    prodId: { company: 'FileReady', product: 'FileReady', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const sequence = sequenceAt(now);
  for (const { uid, date, summary, description, isCanceled = false } of entries) {
    calendar.createEvent({
      id: uid,
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      summary,
      description,
      sequence,
      stamp: new Date(now),
      lastModified: new Date(now),
      status: isCanceled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
};
