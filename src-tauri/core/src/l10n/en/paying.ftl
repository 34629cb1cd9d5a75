# The rules of sharing, and paying out.

# What is taken off
rules-takes = How does each one contribute to the fair?
rules-takes-percent = A % of each sale
rules-takes-fee = A fee for the stall
rules-order = First the materials go back to whoever bought them; then comes the fund, what is donated, and the rest is hers.
rules-fee = Fee per day, in S/
rules-fee-hint = Taken off when the till is closed, never more than she earned.
rules-donated = Donation, in %
rules-donated-hint = Of what is left to each, for what you agreed on together.

# Paying out
payout-over = Got too much
payout-rounding = In coins and notes it is { $handed }: the fund adds { $rounding }.
payouts-title = What she got already
payout-taken-back = Taken back: { $at }
take-back = Take back
take-back-why = Why is it taken back?
take-back-not_handed = It was not handed over
take-back-wrong_amount = It was another amount
take-back-wrong_person = It was somebody else’s
take-back-other = Another reason
take-back-confirm = Take the payout back
fund-payout-rounding = Rounding of payouts
fund-payout-rounding-hint = What the fund added to pay in coins.
fund-donated = Donated by all

# Her page, for her alone
own-show = Show her her page
own-title = My fair · { $alias }
own-private = This page is for you alone.
own-done = I have seen it
own-column = My figures
own-sold = I sold { $count ->
    [one] { $count } thing
   *[other] { $count } things
}
own-materials = Materials I used
own-materials-hint = They come back to me, for the next batch.
own-fund-materials = Materials the fair paid for
own-fund = For the fair
own-fund-hint = Bags, table, transport.
own-donated = What I donated
own-profit = My profit
own-paid = I got already
own-payable = I am to get
own-products = What left me most
own-nothing = There were no sales this time. It happens, and says nothing bad about your work.
own-shared = we made it together
jars-title = My three jars
jars-intro = Part your profit as you like. You can change it later.
jar-reinvest = Reinvest
jar-reinvest-hint = the next batch
jar-save = Save
jar-save-hint = my goal
jar-spend = Spend
jar-spend-hint = today
jars-left = { $left } still to part.
jars-fill = Keep my jars
jars-filled = Done, so they are kept.

# Statements and envelopes
paper-cancel = Give it up
statement-kind = How is it read?
kind-of-standard = Normal
kind-of-large-print = Large print
kind-of-easy-read = Easy
statement-span = Of which days?
statement-span-all = Of the whole fair
statement-span-last = Of the last till only
payout-sheet = Payout sheet, with strips to cut off
envelopes-paper = The envelopes, note by note
