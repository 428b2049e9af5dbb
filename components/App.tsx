import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { Actions } from './actions/Actions';
import { Compare, KeptCompare } from './compare/Compare';
import { CompareList } from './compare/list/CompareList';
import { FairPage } from './fair/FairPage';
import { usePlace } from './hash';
import { Library } from './library/Library';
import { Boundary } from './parts/Boundary';
import { Empty } from './parts/Empty';
import { ReadBack } from './readback/ReadBack';
import { Recovery } from './recovery/Recovery';
import { useLosses } from './recovery/useLosses';
import { Shell } from './Shell';
import { ScorecardEditor } from './scorecards/ScorecardEditor';
import { Scorecards } from './scorecards/Scorecards';
import { Settings } from './settings/Settings';

interface Props {
  /** Opens a site in a new tab with the side panel beside it; called in the click itself. */
  openSite: (url: string) => void;
}

/** The app's screens, by hash route. */
export function App({ openSite }: Props) {
  return (
    <Router hook={usePlace}>
      <Shell>
        <Screens openSite={openSite} />
      </Shell>
    </Router>
  );
}

function Screens({ openSite }: Props) {
  const [place] = useLocation();
  const { losses, accept } = useLosses();
  if (losses.length > 0) return <Recovery losses={losses} onAccept={accept} />;
  return (
    // A screen that broke does not keep the next one from being shown.
    <Boundary key={place}>
      <Switch>
        <Route path="/">
          <Library openSite={openSite} />
        </Route>
        <Route path="/brand/:id">{({ id }) => <Library brandId={id} openSite={openSite} />}</Route>
        <Route path="/walk/:id">{({ id }) => <ReadBack walkId={id} />}</Route>
        <Route path="/compare">
          <CompareList />
        </Route>
        <Route path="/compare/:ids">
          {({ ids }) => <Compare walkIds={ids.split(',').filter(Boolean)} />}
        </Route>
        <Route path="/actions">
          <Actions />
        </Route>
        <Route path="/kept/:id">{({ id }) => <KeptCompare id={id} />}</Route>
        <Route path="/scorecards">
          <Scorecards />
        </Route>
        <Route path="/scorecards/:id">{({ id }) => <ScorecardEditor seriesId={id} />}</Route>
        <Route path="/fair">
          <FairPage />
        </Route>
        <Route path="/settings">
          <Settings />
        </Route>
        <Route>
          <NotThere />
        </Route>
      </Switch>
    </Boundary>
  );
}

function NotThere() {
  const { t } = useTranslation();
  return (
    <Empty
      isScreen
      icon={<IconMapOff size={24} />}
      title={t('app.notThere')}
      action={<Link href="/">{t('app.backToLibrary')}</Link>}
    >
      {t('app.notThereHint')}
    </Empty>
  );
}
