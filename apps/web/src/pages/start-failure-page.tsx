import { LonePage } from '../shell/lone-page.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';

/**
 * The texts themselves did not arrive, so there is nothing to say this in but both languages at once: these few words
 * stand here and not among the texts.
 */
export function StartFailurePage() {
  return (
    <LonePage>
      <ErrorNotice
        title="Бет жүктелмеді · Страница не загрузилась"
        detail="Желіге қосылғаныңызды тексеріңіз. Проверьте подключение к сети."
        retry={{ label: 'Қайталау · Повторить', onRetry: () => window.location.reload() }}
      />
    </LonePage>
  );
}
