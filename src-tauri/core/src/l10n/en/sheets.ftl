# Sheets to print at the end of the day.

# Amounts in words: "sixty-five and 52/100 soles".
in-words-minus = minus { $words }
in-words-and-centimos = { $words } and { $centimos }/100 soles
in-words-soles = { $count ->
    [one] { $words } sol
   *[other] { $words } soles
}
in-words-millions-of-soles = { $count ->
   *[other] { $words } soles
}
in-words-millions = { $count ->
   *[other] { $words } million
}
in-words-thousands = { $count ->
   *[other] { $words } thousand
}
in-words-hundred = one hundred
in-words-one-of = one
in-words-twenty-one-of = twenty-one
in-words-tens-and-ones = { $tens }-{ $ones }
in-words-hundreds = { $number ->
    [1] one hundred
    [2] two hundred
    [3] three hundred
    [4] four hundred
    [5] five hundred
    [6] six hundred
    [7] seven hundred
    [8] eight hundred
   *[9] nine hundred
}
in-words-tens = { $number ->
    [3] thirty
    [4] forty
    [5] fifty
    [6] sixty
    [7] seventy
    [8] eighty
   *[9] ninety
}
in-words-below-thirty = { $number ->
    [0] zero
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
    [13] thirteen
    [14] fourteen
    [15] fifteen
    [16] sixteen
    [17] seventeen
    [18] eighteen
    [19] nineteen
    [20] twenty
    [21] twenty-one
    [22] twenty-two
    [23] twenty-three
    [24] twenty-four
    [25] twenty-five
    [26] twenty-six
    [27] twenty-seven
    [28] twenty-eight
   *[29] twenty-nine
}

# Each participant’s statement: what was added later
statement-stall-fee = − Fee for the stall
statement-stall-fee-note = the same for everyone
statement-fund-mixed = − The fair’s fund
statement-fund-mixed-note = bags, table, transport
statement-donated = − What I give
statement-donated-note = for what is everyone’s
statement-ten-fee = { $amount } fee
statement-ten-donated = { $amount } given
statement-order = First come the materials{ $cut ->
    [fund] , then the fund
    [fee] , then the fee
   *[none] {""}
}{ $donated ->
    [yes] , then what I give
   *[no] {""}
}. What is left is my profit.
statement-hers = My profit and my materials
statement-hers-profit = My profit
statement-carried = From before
statement-advances = − Advance I already got
statement-paid = − I already got
statement-to-receive = I am to get
statement-too-much = I got too much; the organizers will talk it over
statement-owes = From before { $over } are still to be given back; the organizers will talk it over.
statement-split = we made it together: my part is { $part } of { $whole }
statement-left-over = What I have left is worth money too
statement-break-even = How many do I have to sell so as not to lose?
statement-break-even-short = Not to lose, I sell
statement-nothing-left-over = What is left is worth money too: { $value }. Keep it well for the next fair.

# The easy-read statement: very short sentences, one thing at a time
easy-sold = You sold
easy-sold-note = { $count ->
    [one] { $count } thing.
   *[other] { $count } things.
}
easy-materials = Materials
easy-materials-note = To buy again.
easy-fund-materials = The fair’s
easy-fund-materials-note = Materials that it paid for.
easy-fund = For the fair
easy-fund-note = Bags, tables, transport.
easy-stall-fee = Fee
easy-stall-fee-note = For the stall.
easy-donated = You give
easy-donated-note = It is your gift.
easy-cents = Céntimos
easy-cents-note = They can’t be shared.
easy-profit = You keep
easy-profit-note = It is your profit.
easy-carried = From before
easy-carried-note = From another day.
easy-paid = You got
easy-paid-note = You have it already.
easy-receive = You get
easy-receive-note = Your profit and materials.
easy-receive-profit = You get
easy-receive-profit-note = Your profit.
easy-rest = You get
easy-rest-note = It is what is missing.
easy-all-paid = You get
easy-all-paid-note = You have it all.
easy-too-much = Too much
easy-too-much-note = We will talk with you.
easy-nothing = Nothing was sold this time.
easy-nothing-work = Your work has value.
easy-nothing-left-over = What is left is worth money.

# The payout sheet and the strips to cut off
paysheet-title = Payout sheet
paysheet-count = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
paysheet-who = For whom
paysheet-how = How
paysheet-amount = How much
paysheet-mark = Done
paysheet-cash = In cash
paysheet-savings = In savings
paysheet-pending = Pending
paysheet-owed = owed { $amount }
paysheet-totals = In all
paysheet-state-count = { $state } · { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
paysheet-total = All together
paysheet-rounding = Of this, the fund adds { $amount } so that the cash comes out in coins.
paysheet-foot = { $fair } · For the organizers only
paysheet-strip-rounding = You are owed { $amount }; the fund adds { $rounding } so that it comes out in coins.
paysheet-my-mark = My mark

# The envelopes, and what to change the drawer into
envelopes-title = Envelopes
envelopes-count = { $count ->
    [one] { $count } envelope
   *[other] { $count } envelopes
}
envelopes-needed = Needed
envelopes-held = In the drawer
envelopes-over = Over or short
envelopes-change = So that every envelope closes exactly
envelopes-exact = The drawer has the pieces already. Nothing is to be changed.
envelopes-missing = Cash is missing: { $amount }. Bring it first, then fill the envelopes.
envelopes-give = Take { $amount } to be changed
envelopes-ask = Ask for { $amount }

# The sheet to sell with when the power is out
papersheet-title = Sales on paper
papersheet-note = In case the power goes out
papersheet-till = Till no.
papersheet-day = Day
papersheet-from = From
papersheet-to = To
papersheet-how-1 = One stroke for each thing sold, in the column of how it was paid.
papersheet-how-2 = If something comes back, cross out one of its strokes.
papersheet-how-3 = Yape and Plin: see on the fair’s phone that it arrived, and only then hand over.
papersheet-how-4 = When the power is back, all of it goes into the till with the times of this sheet.
papersheet-code = Code
papersheet-what = What
papersheet-price = Price
papersheet-others = Other things, or at another price
papersheet-moves = Money in or out without a sale
papersheet-when = Time
papersheet-in = In
papersheet-out = Out
papersheet-why = Why
papersheet-totals = Totals of this sheet
papersheet-float = Change at the start
papersheet-soles = S/
papersheet-foot = { $fair } · Internal sheet, not a receipt

# The closing on one page, and the reading of an open till
proofpage-reading = Reading X: the till goes on
proofpage-count = What was counted
proofpage-no-pieces = It was counted without noting notes and coins.
proofpage-not-counted = It has not been counted yet. This is what the books say so far.
proofpage-wallets = Yape and Plin
proofpage-books = In the books
proofpage-phone = On the phone
proofpage-unchecked = Not looked up
proofpage-cash = Cash that should be there
proofpage-wallets-recorded = Yape and Plin by the books
proofpage-earlier = { $count ->
    [one] and { $count } count before
   *[other] and { $count } counts before
}
proofpage-count-close = At closing
proofpage-seal = Seal { $seal }
