import { call } from './call'
import type { AliasTaken } from './types/AliasTaken'
import type { DashboardView } from './types/DashboardView'
import type { Scope } from './types/Scope'

/** Of nothing in particular: of the last day on which something was sold. */
export const dashboardView = (scope: Scope | null) => call<DashboardView>('dashboard_view', { scope })
export const dashboardByAlias = (passphrase: string, scope: Scope) =>
  call<AliasTaken[]>('dashboard_by_alias', { passphrase, scope })
