import type { Question } from '#pages/wizard/use-wizard-flow.ts';
import { ConfirmDialog } from '#ui/dialog/ConfirmDialog.tsx';
import { Name, Names } from '#ui/translation/Name.tsx';

interface CreateQuestionProps {
  readonly asked: Question | undefined;
  readonly baseName: string;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** What is asked before a version is created: it costs money, and cannot be taken back. */
export function CreateQuestion({ asked, baseName, confirm, cancel }: CreateQuestionProps) {
  switch (asked?.kind) {
    case 'same':
      return (
        <ConfirmDialog
          open
          title={
            <>
              Create a version identical to <Name>{baseName}</Name>?
            </>
          }
          confirm="Create anyway"
          cancel="Cancel"
          onConfirm={confirm}
          onClose={cancel}
        >
          No changes from <Name>{baseName}</Name>: the version repeats the same run at the same cost.
        </ConfirmDialog>
      );
    case 'blank':
      return (
        <ConfirmDialog
          open
          title={
            <>
              Create with an empty <Names names={asked.names} />?
            </>
          }
          confirm="Create with empty values"
          cancel="Cancel"
          onConfirm={confirm}
          onClose={cancel}
        >
          Values that look like secrets are not stored with a draft. Enter them again, or create the version
          with empty values.
        </ConfirmDialog>
      );
    default:
      return null;
  }
}
