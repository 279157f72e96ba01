import { I18nProvider } from 'react-aria-components';
import { useUi } from '../store/uiStore';
import { findArea } from './areas';

/** The whole application. */
export function App() {
  const route = useUi((state) => state.route);
  const area = findArea(route.area);
  return (
    <I18nProvider locale="en-GB">
      {area === null ? null : <area.Screen params={route.params} />}
    </I18nProvider>
  );
}
