import { gridGroups } from '@shared/arranging/grid';
import { optionLabel, type PartnerField } from '@shared/partners/partnerField';
import { showToast } from '../../../store/toasts';
import { currentPartnerFields } from '../../partners';
import type { MapSession } from '../MapSession';
import { setStyling } from '../reading/setStyling';
import { arrangeCards } from './arrangeMap';

/** The fields a grid is offered for. */
export const gridFields = ['class', 'family', 'kind', 'stage', 'regions', 'tier'] as const;
export type GridFieldId = (typeof gridFields)[number];

/** More groups than these are not all named: the message would be longer than anyone reads. */
const mostNamed = 8;

/** Arranges the selected cards, or all, on a grid by a field, and says which group is which. */
export async function arrangeByField(session: MapSession, id: GridFieldId): Promise<void> {
  const field = currentPartnerFields().byId.get(id);
  if (!field) return;
  const groupOrder = field.options?.map(({ value }) => value) ?? [];
  const arranged = await arrangeCards(session, { method: 'grid', groupOrder }, field);
  if (arranged) sayGroups(session, field, gridGroups(arranged, groupOrder));
}

/** Names the groups in the order they stand in; colour can tell them on the map itself. */
function sayGroups(
  session: MapSession,
  field: PartnerField,
  groups: ReturnType<typeof gridGroups>,
): void {
  const { t, reading } = session;
  if (groups.length === 0) return;
  const names = groups.map(([group]) =>
    group === null
      ? t('partners.table.without', { field: field.label.toLowerCase() })
      : optionLabel(field, group),
  );
  const named = names.slice(0, mostNamed);
  const more = names.length - named.length;
  if (more > 0) named.push(t('mapDrawing.arrange.moreGroups', { count: more }));
  const isColoured = reading.look().styling.colour === field.id;
  showToast({
    message: t('mapDrawing.arrange.grouped', { groups: named.join(', ') }),
    kind: 'arrange',
    ...(!isColoured && {
      action: {
        label: t('mapDrawing.arrange.colour', { field: field.label }),
        run: () => setStyling(session, { colour: field.id }),
      },
    }),
  });
}
