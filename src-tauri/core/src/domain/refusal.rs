//! Every "no" the books can say to a person's input, by code. The words are in Fluent under
//! `error-<code>`; nothing here is shown as it stands.

use super::money::Money;

/// A value that a refusal's sentence mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// An amount, shown as `S/ 1,234.50`.
    Money(Money),
    /// Text as the person gave it.
    Text(String),
    /// A count.
    Number(u64),
}

impl From<Money> for Arg {
    fn from(value: Money) -> Self {
        Self::Money(value)
    }
}
impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<u32> for Arg {
    fn from(value: u32) -> Self {
        Self::Number(u64::from(value))
    }
}

macro_rules! refusals {
    ($($(#[$doc:meta])* $variant:ident $({ $($field:ident : $kind:ty),+ })? = $code:literal),+ $(,)?) => {
        /// What the books refuse, and the values the sentence needs.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Refusal { $($(#[$doc])* $variant $({ $($field: $kind),+ })?),+ }

        impl Refusal {
            /// Every code, for the test that each has its words.
            pub const CODES: &[&str] = &[$($code),+];

            /// The stable code, such as `payment-below-total`.
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code),+ }
            }

            /// The values the sentence mentions, by name.
            pub fn args(&self) -> Vec<(&'static str, Arg)> {
                match self {
                    $(Self::$variant $({ $($field),+ })? => vec![$($((stringify!($field), Arg::from($field.clone()))),+)?]),+
                }
            }
        }
    };
}

refusals! {
    // Amounts
    AmountTooLarge = "amount-too-large",
    /// `text` is the blank that was typed, so that a form finds its field.
    AmountMissing { text: String } = "amount-missing",
    AmountUnreadable { text: String } = "amount-unreadable",
    AmountNegative = "amount-negative",
    AmountZero = "amount-zero",
    PercentZero = "percent-zero",
    PercentOutOfRange = "percent-out-of-range",
    // The fair
    FairNameMissing = "fair-name-missing",
    FairNameLong { most: u32 } = "fair-name-long",
    FairNameTelling { word: String } = "fair-name-telling",
    PassphraseTooShort = "passphrase-too-short",
    PassphraseMissing = "passphrase-missing",
    PassphraseWrong = "passphrase-wrong",
    OrganizerOnly = "organizer-only",
    WaitToTry { seconds: u32 } = "wait-to-try",
    RetentionOutOfRange = "retention-out-of-range",
    DiscountLimitOutOfRange = "discount-limit-out-of-range",
    DonatedOutOfRange = "donated-out-of-range",
    // A wallet's QR code
    QrMissing = "qr-missing",
    QrSeveral = "qr-several",
    QrPictureLarge = "qr-picture-large",
    QrPictureUnreadable = "qr-picture-unreadable",
    // The till lead
    PinForm = "pin-form",
    PinMissing = "pin-missing",
    PinWrong = "pin-wrong",
    LeadNotSet = "lead-not-set",
    LeadOnly = "lead-only",
    // People
    AliasMissing = "alias-missing",
    AliasTooLong { alias: String } = "alias-too-long",
    AliasTaken { alias: String } = "alias-taken",
    ColorUnknown { color: String } = "color-unknown",
    ParticipantUnknown { alias: String } = "participant-unknown",
    // Catalogue
    SkuMissing = "sku-missing",
    SkuTaken { sku: String } = "sku-taken",
    NameMissing = "name-missing",
    NameLong { text: String, most: u32 } = "name-long",
    PriceNegative = "price-negative",
    CostNegative = "cost-negative",
    StockNotStocked = "stock-not-stocked",
    StockUnreadable { text: String } = "stock-unreadable",
    DurationNotService = "duration-not-service",
    ShareNotWhole = "share-not-whole",
    ShareTwice { alias: String } = "share-twice",
    BundleNotFewer = "bundle-not-fewer",
    BundleUnreadable { text: String } = "bundle-unreadable",
    ExtraNameMissing = "extra-name-missing",
    ExtraPriceNegative = "extra-price-negative",
    KindUnknown { kind: String } = "kind-unknown",
    MaterialsByUnknown { text: String } = "materials-by-unknown",
    ProductUnknown { sku: String } = "product-unknown",
    // Costing
    CostingMissing = "costing-missing",
    BatchEmpty = "batch-empty",
    NumberUnreadable { text: String } = "number-unreadable",
    MaterialNameMissing = "material-name-missing",
    MaterialNegative { name: String } = "material-negative",
    MaterialsTooMany { most: u32 } = "materials-too-many",
    HourNegative = "hour-negative",
    IndirectNegative = "indirect-negative",
    GainOutOfRange { most: u32 } = "gain-out-of-range",
    NeverBreaksEven = "never-breaks-even",
    NoPriceEnough = "no-price-enough",
    // Selling
    BasketEmpty = "basket-empty",
    QuantityZero = "quantity-zero",
    DiscountAboveLine { sku: String } = "discount-above-line",
    DiscountAboveSale { left: Money } = "discount-above-sale",
    DiscountNeedsLead = "discount-needs-lead",
    ReasonMissing = "reason-missing",
    PriceMissing = "price-missing",
    TextTooLong { text: String } = "text-too-long",
    ServerUnknown = "server-unknown",
    PrepaidAboveTotal { prepaid: Money, total: Money } = "prepaid-above-total",
    // Orders and turns
    OrderUnknown = "order-unknown",
    OrderDone = "order-done",
    DepositAboveTotal { total: Money } = "deposit-above-total",
    PickupMissing = "pickup-missing",
    PickupPast = "pickup-past",
    PickupAgreed = "pickup-agreed",
    ClockUnreadable { text: String } = "clock-unreadable",
    TurnUnknown = "turn-unknown",
    NoService = "no-service",
    PaymentBelowTotal { missing: Money } = "payment-below-total",
    CodeForm = "code-form",
    WalletAboveTotal { wallet: Money, total: Money } = "wallet-above-total",
    TillClosed = "till-closed",
    TillOpen = "till-open",
    SaleUnknown { number: String } = "sale-unknown",
    NothingToUndo = "nothing-to-undo",
    ReturnAboveKept { kept: u32 } = "return-above-kept",
    CountMissing = "count-missing",
    CountUnreadable { text: String } = "count-unreadable",
    FloatNotPieces { counted: Money } = "float-not-pieces",
    SecondPersonMissing = "second-person-missing",
    // Closing
    CountStale = "count-stale",
    CountImpossible { text: String } = "count-impossible",
    DifferenceNeedsReason = "difference-needs-reason",
    StockImpossible { text: String } = "stock-impossible",
    StockTwice { sku: String } = "stock-twice",
    EntryUnknown = "entry-unknown",
    ReopenNotLast = "reopen-not-last",
    SaleFrozen { number: u32 } = "sale-frozen",
    // Sales kept on paper
    PaperSpanBackwards = "paper-span-backwards",
    PaperFuture = "paper-future",
    PaperOpenPrice { sku: String } = "paper-open-price",
    PaperTimeUnreadable { text: String } = "paper-time-unreadable",
    SessionUnknown { session: u32 } = "session-unknown",
    // Tables
    CentimosUnreadable { text: String } = "centimos-unreadable",
    QuantityUnreadable { text: String } = "quantity-unreadable",
    SharesUnreadable { text: String } = "shares-unreadable",
    PaymentUnreadable { text: String } = "payment-unreadable",
    PaymentMissing = "payment-missing",
    PaymentTwice = "payment-twice",
    TimeUnreadable { text: String } = "time-unreadable",
    ActionUnknown { text: String } = "action-unknown",
    SaleNumberMissing = "sale-number-missing",
    SaleScattered { number: String } = "sale-scattered",
    CategoryMissing = "category-missing",
    MeansUnknown { text: String } = "means-unknown",
    // Paying out
    AdvanceAboveDrawer = "advance-above-drawer",
    PayoutAboveOwed { owed: Money } = "payout-above-owed",
    PayoutUnknown = "payout-unknown",
    PayoutTakenBack = "payout-taken-back",
    AmountNotCoins = "amount-not-coins",
    CashNotCoins = "cash-not-coins",
    JarsAboveProfit { profit: Money, together: Money } = "jars-above-profit",
    // Photographs
    PhotoUnreadable = "photo-unreadable",
    PhotoTooLarge = "photo-too-large",
    // Labels, price tags, price lists
    NothingToPrint = "nothing-to-print",
    CopiesOutOfRange { most: u32 } = "copies-out-of-range",
    SkipOutOfRange { most: u32 } = "skip-out-of-range",
    LabelsTooMany { labels: u32, most: u32 } = "labels-too-many",
    // Files that leave the fair
    /// `endings`: those that the file can have, such as `.xlsx, .csv`.
    ExportEnding { endings: String } = "export-ending",
    ExportTooLong { most: u32 } = "export-too-long",
    FileNameTelling { word: String } = "file-name-telling",
    // The same id again, with other content
    IdReused = "id-reused",
}
