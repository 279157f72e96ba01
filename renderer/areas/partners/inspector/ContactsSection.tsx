import { X } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import type { Contact } from '@shared/model/contact';
import { addContact } from '@shared/partners/partnerEdits';
import { sayRequired } from '../../../frame/sayRequired';
import { edit, useDocument } from '../../../store/documentStore';
import { IconButton } from '../../../ui/IconButton';
import { InlineEdit } from '../../../ui/InlineEdit';
import { TextField } from '../../../ui/TextField';
import { showUndoToast } from '../../../store/undoToast';
import styles from './PartnerInspector.module.css';
import { Section } from '../../../ui/Section';

const parts = ['role', 'email', 'phone'] as const;

/** The people at a partner. */
export function ContactsSection({ partnerId }: { readonly partnerId: string }) {
  const { t } = useTranslation();
  const table = useDocument((document) => document.contact);
  const contacts = useMemo(
    () => inOrder([...table.values()].filter((contact) => contact.partnerId === partnerId)),
    [table, partnerId],
  );
  return (
    <Section title={t('partners.field.contacts')}>
      {contacts.length === 0 ? null : (
        <ul className={styles['list']}>
          {contacts.map((contact) => (
            <ContactItem key={contact.id} contact={contact} />
          ))}
        </ul>
      )}
      <TextField
        key={contacts.length}
        label={t('partners.contact.add')}
        isLabelHidden
        isQuiet
        className={styles['outdent']}
        placeholder={t('partners.contact.add')}
        value=""
        onCommit={(name) => {
          if (name.trim() === '') return;
          edit(t('partners.edit.addContact', { name }), (draft) => {
            addContact(draft, partnerId, { name });
          });
        }}
      />
    </Section>
  );
}

function ContactItem({ contact }: { readonly contact: Contact }) {
  const { t } = useTranslation();
  const change = (patch: Partial<Pick<Contact, 'name' | 'role' | 'email' | 'phone'>>): void => {
    edit(t('partners.edit.contact', { name: contact.name }), (draft) => {
      draft.update('contact', contact.id, patch);
    });
  };
  return (
    <li className={styles['contact']}>
      <div className={styles['contactHead']}>
        <InlineEdit
          className={styles['strong']}
          label={t('partners.field.name')}
          value={contact.name}
          onRefuse={() => sayRequired(t('partners.field.name'))}
          onCommit={(name) => change({ name })}
        />
        <IconButton
          icon={X}
          size="small"
          label={t('ui.action.remove', { name: contact.name })}
          onPress={() => {
            edit(t('partners.edit.deleteContact', { name: contact.name }), (draft) => {
              draft.remove(contact.id);
            });
            showUndoToast(t('partners.toast.deleted', { who: contact.name }));
          }}
        />
      </div>
      <div className={styles['contactParts']}>
        {parts.map((part) => (
          <InlineEdit
            key={part}
            className={styles['quiet']}
            label={t(`partners.contact.${part}`)}
            placeholder={t(`partners.contact.${part}`)}
            value={contact[part]}
            isRequired={false}
            onCommit={(value) => change({ [part]: value })}
          />
        ))}
      </div>
    </li>
  );
}
