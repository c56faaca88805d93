import { obligationPolicy } from '../../src/obligations/obligation.policy.js';
import { todayPolicy } from '../../src/today/today.policy.js';
import { journalPolicy } from '../../src/journal/journal.policy.js';
import type { Role } from '../../src/domain/actor.js';
import { accountPolicy } from '../../src/accounts/account.policy.js';
import { directivePolicy } from '../../src/directives/directive.policy.js';
import { planPolicy } from '../../src/plans/plan.policy.js';
import { unitPolicy } from '../../src/units/unit.policy.js';
import { rehearsalPolicy } from '../../src/rehearsals/rehearsal.policy.js';
import { consolidationPolicy } from '../../src/consolidations/consolidation.policy.js';
import { roundPolicy } from '../../src/rounds/round.policy.js';
import type { AccessWorld } from './access-world.js';
import { unitAccess } from './unit-access.js';

/** Who may call a route: everybody, a unit behind its link, or the roles that a policy names. */
export type Admitted = 'everybody' | 'link' | readonly Role[];

export interface RouteAccess {
  admits: Admitted;
  /** Values of the address's parameters: for a thing of the caller's own authority, and of another one. */
  own?: (world: AccessWorld) => Record<string, string>;
  /** Whoever is admitted gets 404 for these. Leave out where the address names no thing. */
  other?: (world: AccessWorld) => Record<string, string>;
  /** A thing of another unit of the same authority: 404 for a unit's link and for a viewer of one unit only. */
  otherUnit?: (world: AccessWorld) => Record<string, string>;
  /** The route ends the caller's session: it is given a browser of its own. */
  endsSession?: true;
}

/**
 * Every route of the web process, as "METHOD /address". A route that is missing here fails the matrix test:
 * whoever adds one says here who may use it.
 */
export const accessTable: Record<string, RouteAccess> = {
  'GET /': { admits: 'everybody' },
  'GET /suc-khoe': { admits: 'everybody' },
  'POST /ngon-ngu/:lang': { admits: 'everybody', own: () => ({ lang: 'vi' }) },
  'POST /chon-nam': { admits: 'everybody' },

  'GET /dang-nhap': { admits: 'everybody' },
  'POST /dang-nhap/mat-khau': { admits: 'everybody' },
  'POST /dang-nhap/thu': { admits: 'everybody' },
  'GET /dang-nhap/lien-ket/:token': { admits: 'everybody', own: () => ({ token: 'khong-co' }) },
  'POST /dang-nhap/lien-ket/:token': { admits: 'everybody', other: () => ({ token: 'khong-co' }) },
  'POST /dang-xuat': { admits: accountPolicy.signOut, endsSession: true },

  // The start page stands only under the embedded default; the matrix runs without it, so everybody gets 404.
  'GET /bat-dau': { admits: 'everybody', other: () => ({}) },
  'POST /bat-dau/dang-nhap': { admits: 'everybody', other: () => ({}) },
  'GET /bat-dau/hop-thu/:unitId': { admits: 'everybody', other: (world) => ({ unitId: world.own.officeId }) },

  // The matrix's authorities live on the real clock: whoever is admitted is told that there is nothing to drive.
  'POST /dien-tap/moc-ke-tiep': { admits: rehearsalPolicy.advance },

  'GET /cai-dat': { admits: accountPolicy.changeOwnPassword },
  'GET /cai-dat/mat-khau': { admits: accountPolicy.changeOwnPassword },
  'POST /cai-dat/mat-khau': { admits: accountPolicy.changeOwnPassword },
  'GET /cai-dat/co-quan': { admits: unitPolicy.seeAuthority },
  'POST /cai-dat/co-quan/xac-nhan': { admits: unitPolicy.changeAuthority },
  'POST /cai-dat/co-quan': { admits: unitPolicy.changeAuthority },
  'GET /tai-khoan': { admits: accountPolicy.see },
  'GET /tai-khoan/them': { admits: accountPolicy.create },
  'POST /tai-khoan/them': { admits: accountPolicy.create },
  'GET /tai-khoan/:id': { admits: accountPolicy.see, ...account() },
  'GET /tai-khoan/:id/khoa': { admits: accountPolicy.disable, ...account() },
  'POST /tai-khoan/:id/khoa': { admits: accountPolicy.disable, ...account() },

  'GET /don-vi': { admits: unitPolicy.see },
  'GET /don-vi/them': { admits: unitPolicy.create },
  'POST /don-vi/them': { admits: unitPolicy.create },
  'GET /don-vi/nhap': { admits: unitPolicy.import },
  'POST /don-vi/nhap': { admits: unitPolicy.import },
  'GET /don-vi/ten-co-quan': { admits: unitPolicy.mapAgency },
  'POST /don-vi/ten-co-quan': { admits: unitPolicy.mapAgency },
  'GET /don-vi/:id': { admits: unitPolicy.see, ...unit() },
  'POST /don-vi/:id': { admits: unitPolicy.change, ...unit() },
  'GET /lich': { admits: unitPolicy.seeCalendar },
  'POST /lich/ngay': { admits: unitPolicy.changeCalendar },
  'POST /lich/ngay/bo': { admits: unitPolicy.changeCalendar },
  'POST /lich/nam': { admits: unitPolicy.changeCalendar },

  'GET /nhat-ky': { admits: journalPolicy.see },
  'GET /nhat-ky/chu-ky/:id': { admits: journalPolicy.see, ...launched('cycleId') },
  'GET /nhat-ky/dot/:id': { admits: journalPolicy.see, ...launched('roundId') },
  'GET /nhat-ky/viec/:id': { admits: journalPolicy.see, ...launched('obligationId') },
  'GET /nhat-ky/thu/:id': { admits: journalPolicy.see, ...launched('mailId') },

  'POST /nhat-ky/thu/:id/gui-lai': { admits: journalPolicy.actOnMail, ...launched('mailId') },
  'POST /nhat-ky/thu/:id/da-bao': { admits: journalPolicy.actOnMail, ...launched('mailId') },
  'POST /nhat-ky/canh-bao/:id/xong': { admits: journalPolicy.clearAlert, ...alert() },

  'GET /hom-nay': { admits: todayPolicy.see },
  'GET /hom-nay/qua-han': { admits: todayPolicy.see },
  'POST /hom-nay/qua-han/xac-nhan': { admits: obligationPolicy.press },
  'POST /hom-nay/qua-han/don-doc': { admits: obligationPolicy.press },
  'GET /hom-nay/sap-toi': { admits: todayPolicy.see },

  'GET /van-ban': { admits: directivePolicy.see },
  'GET /van-ban/tai-len': { admits: directivePolicy.receive },
  'POST /van-ban/tai-len': { admits: directivePolicy.receive },
  'GET /van-ban/:id': { admits: directivePolicy.see, ...directive() },
  'GET /van-ban/:id/ban-goc': { admits: directivePolicy.download, ...directive() },
  'GET /van-ban/:id/trang/:page': {
    admits: directivePolicy.see,
    other: (world) => ({ id: world.directives.other.id, page: '1' }),
  },
  'POST /van-ban/:id/thong-tin': { admits: directivePolicy.decide, ...directive() },
  'POST /van-ban/:id/nhap-tay': { admits: directivePolicy.decide, ...directive() },
  'POST /van-ban/:id/bo-muc-da-co': { admits: directivePolicy.decide, ...directive() },
  'POST /van-ban/:id/xac-nhan-muc-ro': { admits: directivePolicy.decide, ...directive() },
  'GET /van-ban/:id/xac-nhan': { admits: directivePolicy.confirm, ...directive() },
  'POST /van-ban/:id/xac-nhan': { admits: directivePolicy.confirm, ...directive() },
  'POST /van-ban/:id/noi-dung': { admits: directivePolicy.decide, ...directive() },
  'POST /van-ban/:id/noi-dung/gop': { admits: directivePolicy.decide, ...directive() },
  'GET /van-ban/:id/noi-dung/:findingId': { admits: directivePolicy.see, ...directive() },
  'POST /van-ban/:id/noi-dung/:findingId': { admits: directivePolicy.decide, ...directive() },
  'POST /van-ban/:id/noi-dung/:findingId/xac-nhan': { admits: directivePolicy.decide, ...directive() },
  'POST /van-ban/:id/noi-dung/:findingId/loai': { admits: directivePolicy.decide, ...directive() },
  'POST /van-ban/:id/noi-dung/:findingId/mo-lai': { admits: directivePolicy.decide, ...directive() },
  'POST /van-ban/:id/noi-dung/:findingId/tach': { admits: directivePolicy.decide, ...directive() },

  'GET /ke-hoach': { admits: planPolicy.see },
  'GET /ke-hoach/them': { admits: planPolicy.start },
  'POST /ke-hoach/them': { admits: planPolicy.start },
  'GET /ke-hoach/:id': { admits: planPolicy.see, ...plan('cycleId') },
  'GET /ke-hoach/ban/:id': { admits: planPolicy.see, ...plan() },
  'GET /ke-hoach/ban/:id/tai-ve': { admits: planPolicy.download, ...plan() },
  'GET /ke-hoach/ban/:id/trinh': { admits: planPolicy.submit, ...plan() },
  'POST /ke-hoach/ban/:id/trinh': { admits: planPolicy.submit, ...plan() },
  'GET /ke-hoach/ban/:id/duyet': { admits: planPolicy.decide, ...plan() },
  'POST /ke-hoach/ban/:id/duyet': { admits: planPolicy.decide, ...plan() },
  'POST /ke-hoach/ban/:id/tra-lai': { admits: planPolicy.decide, ...plan() },
  'GET /ke-hoach/ban/:id/so-van-ban': { admits: planPolicy.number, ...plan() },
  'POST /ke-hoach/ban/:id/so-van-ban': { admits: planPolicy.number, ...plan() },
  'POST /ke-hoach/ban/:id/van-ban-bo-sung': { admits: planPolicy.change, ...plan() },
  'GET /ke-hoach/ban/:id/muc-moi': { admits: planPolicy.change, ...plan() },
  'POST /ke-hoach/ban/:id/muc-moi': { admits: planPolicy.change, ...plan() },
  'GET /ke-hoach/ban/:id/muc/:itemId': { admits: planPolicy.change, ...plan() },
  'POST /ke-hoach/ban/:id/muc/:itemId': { admits: planPolicy.change, ...plan() },
  'POST /ke-hoach/ban/:id/muc/:itemId/doi-cho': { admits: planPolicy.change, ...plan() },
  'POST /ke-hoach/ban/:id/muc/:itemId/bo': { admits: planPolicy.change, ...plan() },
  'POST /ke-hoach/ban/:id/muc/:itemId/tach': { admits: planPolicy.change, ...plan() },
  'GET /ke-hoach/ban/:id/phan-cong': { admits: planPolicy.change, ...plan() },
  'POST /ke-hoach/ban/:id/phan-cong': { admits: planPolicy.change, ...plan() },
  'POST /ke-hoach/ban/:id/phan-cong/con-thieu': { admits: planPolicy.change, ...plan() },
  'POST /ke-hoach/ban/:id/co-quan': { admits: planPolicy.change, ...plan() },
  // The last one: it makes the plan a draft again, in which items could be removed.
  'POST /ke-hoach/ban/:id/rut-lai': { admits: planPolicy.submit, ...plan() },

  'GET /ke-hoach/:id/giao-viec': { admits: roundPolicy.launch, ...plan('cycleId') },
  'POST /ke-hoach/:id/giao-viec': { admits: roundPolicy.launch, ...plan('cycleId') },
  'GET /bao-cao': { admits: roundPolicy.see },
  'GET /bao-cao/dot/:id': { admits: roundPolicy.see, ...launched('roundId') },
  'GET /bao-cao/cho-xem': { admits: obligationPolicy.see },
  'GET /bao-cao/khong-thuoc-trach-nhiem': { admits: obligationPolicy.see },
  'POST /bao-cao/cho-xem/xac-nhan': { admits: obligationPolicy.review },
  'POST /bao-cao/cho-xem/nhan': { admits: obligationPolicy.review },
  'GET /bao-cao/viec/:id': { admits: obligationPolicy.see, ...obligation() },
  'POST /bao-cao/viec/:id/cuoc-goi': { admits: obligationPolicy.noteCall, ...obligation() },
  'GET /bao-cao/viec/:id/nhan': { admits: obligationPolicy.review, ...obligation() },
  'POST /bao-cao/viec/:id/nhan': { admits: obligationPolicy.review, ...obligation() },
  'GET /bao-cao/viec/:id/tra-lai': { admits: obligationPolicy.review, ...obligation() },
  'POST /bao-cao/viec/:id/tra-lai': { admits: obligationPolicy.review, ...obligation() },
  'GET /bao-cao/viec/:id/quyet-dinh': { admits: obligationPolicy.review, ...obligation() },
  'POST /bao-cao/viec/:id/quyet-dinh': { admits: obligationPolicy.review, ...obligation() },
  'GET /bao-cao/viec/:id/nhap-thay': { admits: obligationPolicy.review, ...obligation() },
  'POST /bao-cao/viec/:id/nhap-thay': { admits: obligationPolicy.review, ...obligation() },
  'GET /bao-cao/viec/:id/gia-han': { admits: obligationPolicy.extend, ...obligation() },
  'POST /bao-cao/viec/:id/gia-han': { admits: obligationPolicy.extend, ...obligation() },
  'GET /bao-cao/viec/:id/mien': { admits: obligationPolicy.waive, ...obligation() },
  'POST /bao-cao/viec/:id/mien': { admits: obligationPolicy.waive, ...obligation() },
  'GET /bao-cao/viec/:id/don-doc': { admits: obligationPolicy.press, ...obligation() },
  'POST /bao-cao/viec/:id/don-doc': { admits: obligationPolicy.press, ...obligation() },
  ...unitAccess,
  'GET /bao-cao/tong-hop/:id': { admits: consolidationPolicy.see, ...consolidation() },
  'GET /bao-cao/tong-hop/:id/tai-ve': { admits: consolidationPolicy.download, ...consolidation() },
  'GET /bao-cao/tong-hop/:id/ban-da-ky': { admits: consolidationPolicy.download, ...consolidation() },
  'POST /bao-cao/tong-hop/:id/tong-hop-lai': { admits: consolidationPolicy.recompile, ...consolidation() },
  'POST /bao-cao/tong-hop/:id/phuong-huong': { admits: consolidationPolicy.edit, ...consolidation() },
  'GET /bao-cao/tong-hop/:id/ky': { admits: consolidationPolicy.sign, ...consolidation() },
  'POST /bao-cao/tong-hop/:id/ky': { admits: consolidationPolicy.sign, ...consolidation() },
  'POST /bao-cao/tong-hop/:id/so-den': { admits: consolidationPolicy.receipt, ...consolidation() },
};

function obligation(): Pick<RouteAccess, 'own' | 'other' | 'otherUnit'> {
  return { ...launched('obligationId'), otherUnit: (world) => ({ id: world.siblingObligationId }) };
}

/** The report of the whole authority: who belongs to one unit below does not see it. */
function consolidation(): Pick<RouteAccess, 'own' | 'other' | 'otherUnit'> {
  return { ...launched('roundId'), otherUnit: (world) => ({ id: world.launched.own.roundId }) };
}

function plan(id: 'cycleId' | 'versionId' = 'versionId'): Pick<RouteAccess, 'own' | 'other'> {
  const params = (which: 'own' | 'other') => (world: AccessWorld) => ({
    ...{ id: world.plans[which][id], itemId: world.plans[which].itemId },
  });
  return { own: params('own'), other: params('other') };
}

function launched(
  which: 'cycleId' | 'roundId' | 'obligationId' | 'mailId',
): Pick<RouteAccess, 'own' | 'other'> {
  return {
    own: (world) => ({ id: world.launched.own[which] }),
    other: (world) => ({ id: world.launched.other[which] }),
  };
}

function alert(): Pick<RouteAccess, 'own' | 'other'> {
  return {
    own: (world) => ({ id: world.alerts.own }),
    other: (world) => ({ id: world.alerts.other }),
  };
}

function unit(): Pick<RouteAccess, 'own' | 'other' | 'otherUnit'> {
  return {
    own: (world) => ({ id: world.own.officeId }),
    other: (world) => ({ id: world.other.officeId }),
    otherUnit: (world) => ({ id: world.siblingOfficeId }),
  };
}

function directive(): Pick<RouteAccess, 'own' | 'other'> {
  const params = (which: 'own' | 'other') => (world: AccessWorld) => ({
    ...{ id: world.directives[which].id, findingId: world.directives[which].findingId },
  });
  return { own: params('own'), other: params('other') };
}

function account(): Pick<RouteAccess, 'own' | 'other'> {
  return {
    own: (world) => ({ id: world.accounts.viewer }),
    other: (world) => ({ id: world.otherAccountId }),
  };
}
