import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { dayShort } from '../domain/calendar/day-words.js';
import { yearOf } from '../domain/calendar/local-date.js';
import { typedDate } from '../domain/calendar/typed-date.js';
import { Allow, viewerOf } from '../web/access.js';
import { commandOf } from '../web/command-of.js';
import { emptyForm, type FormState } from '../web/components/form.js';
import { formValues } from '../web/form-values.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { refusedForm } from '../web/refused-form.js';
import { renderPage } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { calendarPage } from './calendar.page.js';
import { calendarYear } from './calendar.read-model.js';
import { calendarWords } from './calendar.words.js';
import { removeCalendarDay, setCalendarDay, setCalendarYear, type CalendarDay } from './change-calendar.js';
import { unitPolicy } from './unit.policy.js';

const KINDS: readonly CalendarDay['kind'][] = ['holiday', 'compensatory', 'swapped-off', 'swapped-work'];

@Controller()
export class CalendarController {
  constructor(private readonly db: DataSource) {}

  @Allow(...unitPolicy.seeCalendar)
  @Get(paths.calendar())
  async show(@Req() req: Request, @Query('nam') wanted?: string): Promise<string> {
    return this.page(req, Number(wanted) || (frameOf(req).year ?? 0), emptyForm);
  }

  @Allow(...unitPolicy.changeCalendar)
  @Post(paths.calendarDay())
  async setDay(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const values = formValues(body);
    const { lang, year } = frameOf(req);
    const day = typedDate(values['day'] ?? '');
    const form = day === null ? dayWrong(values) : await this.trySet(req, { ...values, day });
    if (form !== null) return void res.status(422).send(await this.page(req, year ?? 0, form));
    flash(req, 'done', say(lang, calendarWords.saved, { day: dayShort(day!) }));
    res.redirect(303, `${paths.calendar()}?nam=${yearOf(day!)}`);
  }

  private trySet(req: Request, values: Record<string, string> & { day: string }): Promise<FormState | null> {
    const { lang } = frameOf(req);
    const kind = KINDS.find((each) => each === values['kind']) ?? 'holiday';
    const row = { day: values.day, kind, name: values['name'] ?? '', source: values['source'] ?? '' };
    return refusedForm({ lang, values, fields: { 'reason-missing': 'source' } }, () =>
      setCalendarDay(this.db, commandOf(req), row),
    );
  }

  @Allow(...unitPolicy.changeCalendar)
  @Post(paths.calendarDayRemove())
  async removeDay(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const { day = '' } = formValues(body);
    await removeCalendarDay(this.db, commandOf(req), day);
    flash(req, 'done', say(frameOf(req).lang, calendarWords.removed, { day }));
    res.redirect(303, `${paths.calendar()}?nam=${day.slice(0, 4)}`);
  }

  @Allow(...unitPolicy.changeCalendar)
  @Post(paths.calendarYear())
  async confirmYear(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const values = formValues(body);
    const { lang } = frameOf(req);
    const year = Number(values['year']) || (frameOf(req).year ?? 0);
    const word = { year, status: 'official' as const, source: values['decision'] ?? '' };
    const form = await refusedForm({ lang, values, fields: { 'reason-missing': 'decision' } }, () =>
      setCalendarYear(this.db, commandOf(req), word),
    );
    if (form !== null) return void res.status(422).send(await this.page(req, year, form));
    flash(req, 'done', say(lang, calendarWords.confirmed, { year: String(year) }));
    res.redirect(303, `${paths.calendar()}?nam=${year}`);
  }

  private async page(req: Request, year: number, form: FormState): Promise<string> {
    const viewer = viewerOf(req);
    const calendar = await calendarYear(this.db, viewer.authorityId, year);
    const mayChange = (unitPolicy.changeCalendar as readonly string[]).includes(viewer.role);
    return renderPage(frameOf(req), calendarPage(frameOf(req), { calendar, form, mayChange }));
  }
}

function dayWrong(values: Record<string, string>): FormState {
  return { values, errors: { day: calendarWords.dayWrong } };
}
