import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnNoteFields } from '../../core/packs/own/own-note.ts';
import { MAX_NAME, MAX_TEXT } from '../../core/packs/schema/fields.ts';
import { StatusSchema } from '../../core/packs/schema/pack-schema.ts';
import { Notice } from '../../ui/components/notice.tsx';
import type { SectionProps } from '../common/sections.ts';
import { useLeaveQuestion } from '../common/use-leave-question.ts';
import { readerWarningText } from '../packs/offer/reader-warning-text.ts';
import type { OwnNoteFormState } from '../session/offer/own-note-state.ts';
import { fieldProblemText } from './field-problem-text.ts';

interface Props extends Pick<SectionProps, 'l10n' | 'actions'> {
  form: OwnNoteFormState;
}

/** Fields that are seldom used. They are folded away unless one of them is filled in. */
const FURTHER = ['aliases', 'speaker', 'when', 'link'] as const;

/** A form to write or change a note. Its first field takes the focus. */
export function OwnNoteForm({ form, l10n, actions }: Props) {
  const { ownNoteStrings: strings, cardStrings, packStrings, inText } = l10n;
  const [fields, setFields] = useState<OwnNoteFields>(form.fields);
  const box = useRef<HTMLFormElement>(null);
  const { problems, readerWarnings, changedElsewhere, limit, isSaving, isChanged, othersAsked } = form;
  useLeaveQuestion(isChanged);
  useLayoutEffect(() => {
    const first = form.fields.name === '' ? 'name' : 'text';
    box.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
  }, [othersAsked]);
  useLayoutEffect(() => {
    const wrong = box.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    // The reader may have folded what it is in.
    wrong?.closest('details')?.setAttribute('open', '');
    wrong?.focus();
  }, [problems]);
  const change = (changed: Partial<OwnNoteFields>) => {
    setFields({ ...fields, ...changed });
    actions.markNoteChanged();
  };
  const field = (name: keyof OwnNoteFields) => ({ name, problem: fieldProblemText(problems[name], l10n) });
  // Read-only while it is saved: the form then closes, and what is written meanwhile would be lost.
  const lineInput = (name: 'name' | 'speaker' | 'when') => (props: ControlProps) => (
    <input
      {...props}
      type="text"
      readOnly={isSaving}
      maxLength={MAX_NAME}
      autocomplete="off"
      value={fields[name]}
      onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
    />
  );
  const isFurther = FURTHER.some((name) => form.fields[name].length > 0 || problems[name]);
  const heading = form.id === undefined ? strings.newNote : strings.change(inText({ und: form.fields.name }));
  const [warning, ...furtherWarnings] = readerWarnings;
  return (
    <form
      class="note-form"
      ref={box}
      aria-label={heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void actions.saveNote(fields);
      }}
      // Escape closes only an unchanged form, so that no text is lost.
      onKeyDown={({ key }) => key === 'Escape' && !isChanged && actions.cancelNote()}
    >
      <h3>{heading}</h3>
      <TextField {...field('name')} label={strings.name} isRequired>
        {lineInput('name')}
      </TextField>
      <TextField {...field('text')} label={strings.text} isRequired>
        {(props) => (
          <textarea
            {...props}
            rows={4}
            readOnly={isSaving}
            maxLength={MAX_TEXT}
            value={fields.text}
            onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        )}
      </TextField>
      <TextField {...field('status')} label={strings.status} hint={cardStrings.statusHint[fields.status]}>
        {(props) => (
          <select
            {...props}
            value={fields.status}
            disabled={isSaving}
            onChange={({ currentTarget }) => {
              const status = StatusSchema.options.find((one) => one === currentTarget.value);
              if (status) change({ status });
            }}
          >
            {StatusSchema.options.map((status) => (
              <option key={status} value={status}>
                {cardStrings.status[status]}
              </option>
            ))}
          </select>
        )}
      </TextField>
      <details class="disclosure" open={isFurther}>
        <summary>{strings.more}</summary>
        <div class="note-further">
          <TextField {...field('aliases')} label={strings.aliases} hint={strings.aliasesHint}>
            {(props) => (
              <textarea
                {...props}
                rows={2}
                readOnly={isSaving}
                spellcheck={false}
                value={fields.aliases.join('\n')}
                onInput={({ currentTarget }) => change({ aliases: currentTarget.value.split('\n') })}
              />
            )}
          </TextField>
          <TextField {...field('speaker')} label={strings.speaker}>
            {lineInput('speaker')}
          </TextField>
          <TextField {...field('when')} label={strings.when} hint={strings.whenHint}>
            {lineInput('when')}
          </TextField>
          <TextField {...field('link')} label={strings.link}>
            {(props) => (
              <input
                {...props}
                type="url"
                readOnly={isSaving}
                dir="ltr"
                autocomplete="off"
                value={fields.link}
                onInput={({ currentTarget }) => change({ link: currentTarget.value })}
              />
            )}
          </TextField>
        </div>
      </details>
      <div aria-live="polite">
        {othersAsked > 0 && <Notice {...strings.unsaved} tone="info" />}
        {limit !== undefined && (
          <Notice title={strings.beforeSaving} text={packStrings.tooManyPacks(limit)} tone="problem" />
        )}
        {changedElsewhere !== undefined && (
          <Notice
            title={strings.changedElsewhere.title}
            text={strings.changedElsewhere.text(inText({ und: changedElsewhere }))}
            tone="info"
          />
        )}
        {warning && (
          <Notice title={strings.beforeSaving} text={readerWarningText(warning, l10n)} tone="info">
            {furtherWarnings.map((further) => (
              <p key={further.type}>{readerWarningText(further, l10n)}</p>
            ))}
          </Notice>
        )}
      </div>
      <div class="pack-add-buttons">
        <button type="submit" class="button button-main" aria-disabled={isSaving}>
          {isSaving
            ? strings.saving
            : warning || changedElsewhere !== undefined
              ? strings.saveAnyway
              : strings.save}
        </button>
        <button type="button" class="button" onClick={actions.cancelNote}>
          {strings.cancel}
        </button>
      </div>
    </form>
  );
}

/** What the control of a field needs to be named and described. */
interface ControlProps {
  id: string;
  name: string;
  'aria-required': boolean;
  'aria-invalid': boolean;
  'aria-describedby': string;
}

interface FieldProps {
  name: keyof OwnNoteFields;
  label: string;
  hint?: string;
  isRequired?: boolean;
  problem: string | undefined;
  children: (props: ControlProps) => ComponentChildren;
}

/** A field with its label and, below it, what is wrong with it or a hint. */
function TextField({ name, label, hint, isRequired = false, problem, children }: FieldProps) {
  // Only one form is open at a time.
  const id = `note-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        name,
        'aria-required': isRequired,
        'aria-invalid': problem !== undefined,
        'aria-describedby': `${id}-message`,
      })}
      <p id={`${id}-message`} class="note-message" data-error={problem !== undefined}>
        {problem ?? hint}
      </p>
    </div>
  );
}
