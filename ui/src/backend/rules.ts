import { call } from './call'
import type { FairRules } from './types/FairRules'
import type { RulesView } from './types/RulesView'
import type { WalletCodes } from './types/WalletCodes'
import type { WalletPart } from './types/WalletPart'

export const rulesView = () => call<RulesView>('rules_view')
export const rulesSave = (id: string, rules: FairRules) => call<RulesView>('rules_save', { id, rules })
/** Without a PIN, the till lead's is removed. */
export const leadPinSet = (id: string, pin: string | null) => call<RulesView>('lead_pin_set', { id, pin })
/** A picture in base 64; without one, the code is forgotten. */
export const walletCodeSet = (id: string, wallet: WalletPart['wallet'], picture: string | null) =>
  call<RulesView>('wallet_code_set', { id, wallet, picture })
export const walletCodes = () => call<WalletCodes>('wallet_codes')
