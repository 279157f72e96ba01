import type { InspectorProps } from '../../../frame/areaDefinition';
import { useDocument } from '../../../store/documentStore';
import { BulkInspector } from './BulkInspector';
import { ContactsSection } from './ContactsSection';
import { FactsSection } from './FactsSection';
import { NotesSection } from './NotesSection';
import { OwnFieldsSection } from './OwnFieldsSection';
import styles from './PartnerInspector.module.css';
import { PartnerHead } from './PartnerHead';
import { RelationshipsSection } from './RelationshipsSection';
import { ScoreSection } from './ScoreSection';

/** Everything about the selected partner, or what several selected ones have in common. */
export function PartnerInspector({ ids }: InspectorProps) {
  const partners = useDocument((document) => document.partner);
  const present = ids.filter((id) => partners.has(id));
  const [id] = present;
  const partner = partners.get(id ?? '');
  if (partner === undefined) return null;
  if (present.length > 1) return <BulkInspector ids={present} />;
  return (
    <div key={partner.id} className={styles['inspector']}>
      <PartnerHead partner={partner} />
      <FactsSection partner={partner} />
      <ScoreSection partnerId={partner.id} />
      <RelationshipsSection partnerId={partner.id} />
      <ContactsSection partnerId={partner.id} />
      <OwnFieldsSection partner={partner} />
      <NotesSection partner={partner} />
    </div>
  );
}
