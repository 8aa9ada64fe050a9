// What of the journal can be reached, and what each row needs.
import type { Route } from '../../route.ts';
import type { ConsoleParts } from '../admin-console.ts';
import {
  downloadAttachment,
  downloadMessage,
  showForeignHtml,
  showRendered,
  showSource,
} from './content-page.ts';
import { exportJournal } from './export-page.ts';
import { showJournal } from './journal-page.ts';
import { showMessage, showMessageLive } from './message-page.ts';
import { doMoves, previewMoves } from './moves-page.ts';
import { resendMessage, showResend } from './resend-page.ts';

export const MAIL_ROUTES: readonly Route<ConsoleParts>[] = [
  { method: 'GET', path: '/admin/mail', needs: 'mail.read', answer: showJournal },
  { method: 'GET', path: '/admin/mail/export.csv', needs: 'mail.read', answer: exportJournal },
  { method: 'POST', path: '/admin/mail/moves/preview', needs: 'mail.manage', answer: previewMoves },
  { method: 'POST', path: '/admin/mail/moves', needs: 'mail.manage', answer: doMoves },
  { method: 'GET', path: '/admin/mail/:id', needs: 'mail.read', answer: showMessage },
  { method: 'GET', path: '/admin/mail/:id/live', needs: 'mail.read', answer: showMessageLive },
  { method: 'GET', path: '/admin/mail/:id/resend', needs: 'mail.send', answer: showResend },
  { method: 'POST', path: '/admin/mail/:id/resend', needs: 'mail.send', answer: resendMessage },
  { method: 'GET', path: '/admin/mail/:id/rendered', needs: 'mail.content', answer: showRendered },
  { method: 'GET', path: '/admin/mail/:id/source', needs: 'mail.content', answer: showSource },
  { method: 'GET', path: '/admin/mail/:id/html', needs: 'mail.content', answer: showForeignHtml },
  { method: 'GET', path: '/admin/mail/:id/message.eml', needs: 'mail.content', answer: downloadMessage },
  {
    method: 'GET',
    path: '/admin/mail/:id/attachments/:number',
    needs: 'mail.content',
    answer: downloadAttachment,
  },
];
