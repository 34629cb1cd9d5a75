//! The proof of a closing: what was found is what everybody gets. Each side comes from postings of its own: the left
//! from drawers and wallets, the right from what lines were parted into.
//!
//! counted cash + confirmed wallets - float - cash in + cash out
//!   = statements + fund - the rounding it bears + deposits held + difference

use super::ledger::Account;
use super::money::Money;
use super::participant::words;
use super::refusal::Refusal;

words! {
    /// A term of the proof.
    ProofTerm {
        CountedCash = "counted_cash", ConfirmedWallets = "confirmed_wallets", Float = "float", CashIn = "cash_in",
        CashOut = "cash_out",
        Statements = "statements", Fund = "fund", Rounding = "rounding", Deposits = "deposits",
        Difference = "difference",
    }
}

/// Is what is owed or earned, kept as credit, shown as it is said?
const CREDIT: bool = true;

impl ProofTerm {
    /// What was found, and how it came and went.
    pub const LEFT: [Self; 5] =
        [Self::CountedCash, Self::ConfirmedWallets, Self::Float, Self::CashIn, Self::CashOut];
    /// Whose it is.
    pub const RIGHT: [Self; 5] =
        [Self::Statements, Self::Fund, Self::Rounding, Self::Deposits, Self::Difference];

    /// The accounts whose postings make it up. A drawer or wallet that nobody has counted yet counts with what the
    /// books have of it.
    pub const fn accounts(self) -> &'static [Account] {
        match self {
            Self::CountedCash => &[Account::Counted, Account::Drawer],
            Self::ConfirmedWallets => {
                &[Account::YapeConfirmed, Account::PlinConfirmed, Account::Yape, Account::Plin]
            }
            Self::Float => &[Account::Float],
            Self::CashIn => &[Account::CashIn],
            Self::CashOut => &[Account::CashOut],
            Self::Statements => &[Account::Materials, Account::Profit],
            Self::Fund => {
                &[Account::Contribution, Account::FundMaterials, Account::Unshared, Account::Donated]
            }
            Self::Rounding => &[Account::Rounding],
            Self::Deposits => &[Account::DepositCash, Account::DepositYape, Account::DepositPlin],
            Self::Difference => &[Account::OverShort],
        }
    }

    /// Postings on its accounts, as the term counts them: the left side as they stand, the right side turned round.
    pub const fn is_credit(self) -> bool {
        match self {
            Self::CountedCash | Self::ConfirmedWallets | Self::Float | Self::CashIn | Self::CashOut => {
                !CREDIT
            }
            Self::Statements | Self::Fund | Self::Rounding | Self::Deposits | Self::Difference => CREDIT,
        }
    }
}

/// Both sides, term by term, each with the sign it has in the equation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Counted, confirmed, and what was brought and taken away.
    pub left: Vec<(ProofTerm, Money)>,
    /// Statements, fund, deposits, difference.
    pub right: Vec<(ProofTerm, Money)>,
}

impl Proof {
    /// The proof over sums of postings.
    pub fn of(sum: impl Fn(Account) -> Money) -> Result<Self, Refusal> {
        let side = |terms: [ProofTerm; 5]| -> Result<Vec<(ProofTerm, Money)>, Refusal> {
            let term = |term: ProofTerm| {
                let stands = Money::sum(term.accounts().iter().map(|account| sum(*account)))?;
                Ok((term, if term.is_credit() { stands.negated() } else { stands }))
            };
            terms.into_iter().map(term).collect()
        };
        Ok(Self { left: side(ProofTerm::LEFT)?, right: side(ProofTerm::RIGHT)? })
    }

    /// What each side comes to.
    pub fn sums(&self) -> Result<(Money, Money), Refusal> {
        let sum = |side: &[(ProofTerm, Money)]| Money::sum(side.iter().map(|(_, amount)| *amount));
        Ok((sum(&self.left)?, sum(&self.right)?))
    }

    /// Do both sides come to the same? Anything else is our fault.
    pub fn holds(&self) -> Result<bool, Refusal> {
        let (left, right) = self.sums()?;
        Ok(left == right)
    }

    /// The first term that is another amount than in the same proof made from the journal alone.
    pub fn off(&self, from_journal: &Self) -> Option<ProofTerm> {
        let mine = self.left.iter().chain(&self.right);
        let theirs = from_journal.left.iter().chain(&from_journal.right);
        mine.zip(theirs).find(|((_, mine), (_, theirs))| mine != theirs).map(|((term, _), _)| *term)
    }
}
