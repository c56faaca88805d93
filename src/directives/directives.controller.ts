import { Controller, Get, Param, Post, Query, Req, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Allow, foundInScope, viewerOf } from '../web/access.js';
import { commandOf } from '../web/command-of.js';
import { emptyForm, type FormState } from '../web/components/form.js';
import { formValues } from '../web/form-values.js';
import { say } from '../web/i18n/say.js';
import { frameOf } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { refusedForm } from '../web/refused-form.js';
import { renderPage } from '../web/render-page.js';
import { flash } from '../web/session.js';
import { confirmAllWithoutWarnings } from './confirm-all.js';
import { confirmDirective } from './confirm-directive.js';
import { directiveLines } from './directive-list.read-model.js';
import { directiveListPage, uploadPage } from './directive-list.page.js';
import { showDesk } from './show-desk.js';
import { filterNamed } from './finding-filters.js';
import { directivePolicy } from './directive.policy.js';
import { directiveView, originalFile, type DirectiveView } from './directive.read-model.js';
import { directiveWords } from './directives.words.js';
import { finishPage } from './finish.page.js';
import { leaveOutKnown } from './leave-out-known.js';
import { openCycles } from './open-cycles.read-model.js';
import { LARGEST_UPLOAD_BYTES } from './receive-directive.js';
import { pressed } from './pressed.js';
import { receiveUpload } from './receive-upload.js';
import { uploadForm } from './upload-form.js';

/** The upload as multer holds it in memory; nothing touches the disk before it is read. */
interface Upload {
  buffer: Buffer;
  originalname: string;
}

const upload = FileInterceptor('file', {
  limits: { fileSize: LARGEST_UPLOAD_BYTES, files: 1 },
  defParamCharset: 'utf8',
} as object);

@Controller()
export class DirectivesController {
  constructor(private readonly db: DataSource) {}

  @Allow(...directivePolicy.see)
  @Get(paths.directives())
  async list(@Req() req: Request): Promise<string> {
    const { authorityId, role } = viewerOf(req);
    const directives = await directiveLines(this.db, authorityId);
    const mayReceive = (directivePolicy.receive as readonly string[]).includes(role);
    return renderPage(frameOf(req), directiveListPage(frameOf(req), { directives, mayReceive }));
  }

  @Allow(...directivePolicy.receive)
  @Get(paths.directiveUpload())
  showUpload(@Req() req: Request): Promise<string> {
    return this.uploadPage(req, emptyForm);
  }

  @Allow(...directivePolicy.receive)
  @Post(paths.directiveUpload())
  @UseInterceptors(upload)
  async receive(@Req() req: Request, @Res() res: Response, @UploadedFile() file?: Upload): Promise<void> {
    const received = await this.tryReceive(req, file);
    if ('directiveId' in received) return res.redirect(303, paths.directive(received.directiveId));
    res.status(422).send(await this.uploadPage(req, received));
  }

  private async uploadPage(req: Request, form: FormState): Promise<string> {
    const cycles = await openCycles(this.db, viewerOf(req).authorityId);
    return renderPage(frameOf(req), uploadPage(frameOf(req), { form, cycles }));
  }

  private async tryReceive(req: Request, file?: Upload): Promise<FormState | { directiveId: string }> {
    const values = formValues(req.body);
    if (!file) return { values, errors: { file: directiveWords.fileMissing } };
    const cycleId = values['cycleId'] || null;
    try {
      const received = { bytes: file.buffer, name: file.originalname, cycleId };
      return await receiveUpload(this.db, commandOf(req), received);
    } catch (error) {
      return uploadForm(frameOf(req).lang, error, { values, fileName: file.originalname });
    }
  }

  @Allow(...directivePolicy.see)
  @Get(paths.directive(':id'))
  async show(@Req() req: Request, @Param('id') id: string, @Query('loc') loc?: string): Promise<string> {
    return showDesk(this.db, req, { directive: await this.found(req, id), filter: filterNamed(loc) });
  }

  @Allow(...directivePolicy.download)
  @Get(paths.directiveFile(':id'))
  async original(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const file = foundInScope(viewerOf(req), await originalFile(this.db, id));
    res.attachment(file.name).type(file.mediaType).send(file.bytes);
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.directiveConfirmClear(':id'))
  async confirmClear(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const { id: directiveId } = await this.found(req, id);
    await pressed(req, async () => {
      const count = await confirmAllWithoutWarnings(this.db, commandOf(req), directiveId);
      flash(req, 'done', say(frameOf(req).lang, directiveWords.clearConfirmed, { count }));
    });
    res.redirect(303, `${paths.directive(id)}?loc=chua-xu-ly`);
  }

  @Allow(...directivePolicy.decide)
  @Post(paths.directiveLeaveOutKnown(':id'))
  async leaveOutKnown(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const { id: directiveId } = await this.found(req, id);
    await pressed(req, async () => {
      const count = await leaveOutKnown(this.db, commandOf(req), directiveId);
      flash(req, 'done', say(frameOf(req).lang, directiveWords.knownLeftOut, { count }));
    });
    res.redirect(303, `${paths.directive(id)}?loc=chua-xu-ly`);
  }

  @Allow(...directivePolicy.confirm)
  @Get(paths.directiveConfirm(':id'))
  async askConfirm(@Req() req: Request, @Param('id') id: string): Promise<string> {
    return renderPage(frameOf(req), finishPage(frameOf(req), await this.found(req, id), emptyForm));
  }

  @Allow(...directivePolicy.confirm)
  @Post(paths.directiveConfirm(':id'))
  async confirm(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const directive = await this.found(req, id);
    const form = await this.tryConfirm(req, directive);
    if (form !== null) {
      return void res.status(422).send(renderPage(frameOf(req), finishPage(frameOf(req), directive, form)));
    }
    flash(req, 'done', say(frameOf(req).lang, directiveWords.finished));
    res.redirect(303, paths.directive(id));
  }

  private async tryConfirm(req: Request, directive: DirectiveView): Promise<FormState | null> {
    const values = formValues(req.body);
    const open = directive.findings.filter(({ state }) => state === 'proposed').length;
    const { lang } = frameOf(req);
    const confirmation = { directiveId: directive.id, leaveOutUndecided: values['leaveOut'] === 'yes' };
    const fields = { 'directive.not-confirmed': 'leaveOut' };
    const form = await refusedForm({ lang, values, fields }, () =>
      confirmDirective(this.db, commandOf(req), confirmation),
    );
    // Here the refusal speaks of this page: what to see, or what to tick.
    if (form?.errors['leaveOut'])
      form.errors['leaveOut'] = say(lang, directiveWords.leaveOutMissing, { open });
    return form;
  }

  private async found(req: Request, id: string): Promise<DirectiveView> {
    return foundInScope(viewerOf(req), await directiveView(this.db, id));
  }
}
