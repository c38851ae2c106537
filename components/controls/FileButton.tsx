import { Icon } from './Icon';

interface FileButtonProps {
  label: string;
  /** As in `accept` of an input. */
  accept: string;
  onFile: (file: File) => void;
}

/** A button that lets somebody pick one file; the same file may be picked again after it was changed. */
export const FileButton = ({ label, accept, onFile }: FileButtonProps) => (
  <label class="button plain wide file">
    <Icon name="place" />
    <span>{label}</span>
    <input
      type="file"
      accept={accept}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
  </label>
);
