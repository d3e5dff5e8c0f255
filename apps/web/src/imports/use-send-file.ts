import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { v4 as newIdentifier } from 'uuid';
import { sendFile } from '../api/send-file.ts';
import type { ImportTarget } from './import-target.ts';

type Sending = { upload: string; file: File };

type SendFileOptions = {
  target: ImportTarget;
  /** Gets the identifier of the upload before anything is sent, so that the address carries it. */
  onBegun: (upload: string) => void;
  /** It was refused, or broken off. */
  onFailed: () => void;
};

/** Sends files to be read, one at a time. */
export function useSendFile({ target, onBegun, onFailed }: SendFileOptions) {
  const client = useQueryClient();
  const breakOff = useRef<AbortController>(null);
  const sending = useMutation({
    mutationFn: ({ upload, file }: Sending) => {
      breakOff.current = new AbortController();
      const where =
        target.kind === 'SUBMISSION'
          ? { submission: target.submission.submission, document: undefined, contents: undefined }
          : { submission: undefined, document: target.document.document, contents: target.contents };
      const query = { import: upload, ...where, fileName: file.name };
      return sendFile('create-import', { params: {}, query }, file, breakOff.current.signal);
    },
    onSuccess: (_, { upload }) => client.invalidateQueries({ queryKey: ['get-import', upload] }),
    onError: onFailed,
  });
  const { error, variables } = sending;
  return {
    send: (file: File) => {
      if (sending.isPending) return;
      const upload = newIdentifier();
      onBegun(upload);
      sending.mutate({ upload, file });
    },
    breakOff: () => breakOff.current?.abort(),
    /** What is being sent; null: nothing. */
    current: sending.isPending && variables ? variables : null,
    /** Why the last file was refused; that somebody broke it off is no refusal. */
    error: error?.name === 'AbortError' ? null : error,
  };
}
