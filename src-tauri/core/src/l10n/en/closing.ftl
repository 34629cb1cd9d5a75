# Counting and closing the till, step by step.

# The steps
close-steps = Steps to close
close-step-count = Count
close-step-compare = Compare
close-step-wallets = Yape and Plin
close-step-table = The table
close-step-finish = Close
close-title-count = Count what is in the drawer
close-title-compare = Counted and expected
close-title-wallets = Look at the phone
close-title-table = What is left on the table
close-title-finish = The last step, and close
close-intro-count = Count calmly, note by note. What was expected shows afterwards.
close-intro-compare = The count is written down. If something was counted wrong, count again: both are kept.
close-intro-wallets = Look for each payment in the phone’s list and tap it if it is there. Those you do not tap count as not arrived.
close-intro-table = Enter how many of each are left. What you leave blank stays as the books have it.
close-intro-finish = Once closed, this day is fixed and carries its seal. A difference does not stop you: it only needs a reason.
close-write = Write the count down
close-again = Count again
close-next = Go on

# The detective
clues-title = What may have happened?
clues-intro = These are hints to look at together, not answers.
clues-none = There is no clear cause. Look through the sales calmly, or close with “We don’t know”.
clues-not-needed = There is nothing to look for.
clue-look = Show
clue-it-was = It was this
clue-note_mistaken = Sale { $number }, { $time }: a note of { $written } was written down. What if it was { $maybe }?
clue-wallet_as_cash = Sale { $number }, { $time }: { $written } in cash. What if it was paid with Yape or Plin?
clue-cash_as_wallet = Sale { $number }, { $time }: { $written } by Yape or Plin. What if it was paid in cash?
clue-refund_kept = Sale { $number }, { $time }: a refund of { $written } was written down. Was the money handed over?
clue-advance_kept = { $time }: an advance of { $written } was written down. Was the money handed over?
clue-rung_twice = Sale { $number }, { $time }: the same as the one before, { $written }. Was it rung up twice?
clue-change_forgotten = Sale { $number }, { $time }: the change was { $written }. Was it handed over?
clue-change_twice = Sale { $number }, { $time }: the change was { $written }. Was it handed over twice?
clue-digits_swapped = { $time }: { $written } was typed. What if it was { $maybe }, with the digits swapped?
clue-pile_miscounted = The difference is just one note or coin of { $written }. Count that pile again.

# From count to count
intervals-title = From count to count
interval = { $from } to { $to }
interval-even = agrees

# Yape and Plin, one by one
wallets-arrived = { $arrived } of { $all } are on the phone.
wallet-of-sale = Sale { $number }
wallet-of-order = Order { $number }
wallet-row = { $wallet } · { $time }
wallets-extra-yape = A Yape that is not here, in S/
wallets-extra-plin = A Plin that is not here, in S/
wallets-unchecked = Not looked up today

# The table
table-expected = { $expected } should be left
table-count = How many are left of { $name }

# Close
finish-wallets = Yape and Plin: difference
finish-unchecked = not looked up
finish-difference = Difference
finish-even = Everything agrees.
finish-reason = Why is there a difference?
difference-wrong_change = Wrong change
difference-note_mistaken = One note for another
difference-not_rung_up = A sale not rung up
difference-rung_twice = A sale rung up twice
difference-wrong_means = Cash for Yape or Plin, or the other way
difference-not_arrived = A payment that did not arrive
difference-mistyped = An amount typed wrong
difference-unknown = We don’t know
difference-unsaid = Nobody said
closed-title = Closing { $number }
closed-seal = Seal
closed-seal-why = Write it in your notebook: if anyone changes anything of this day, the seal comes out different.
closed-done = Done

# Closings, and opening again
closings-title = Closings
closing-undone = opened again: { $at }
closing-seal = Seal { $seal }
closing-this-till = This till
closing-other-till = Another till ({ $number })
proof-button = Proof
reopen-button = Open again
reopen-title = Open closing { $number } again
reopen-intro = The closing is not deleted: it stays written that it was opened again, and why. Then count and close once more.
reopen-reason = Why?
reopen-miscounted = It was counted wrong
reopen-sale_missing = A sale was missing
reopen-too_early = It was closed too early
reopen-other = Another reason
reopen-confirm = Open again

# The proof
proof-see = Show the proof
proof-of-till = The proof of till { $number }
proof-of-fair = The proof of the whole fair
proof-holds = Both sides come to the same: the books add up.
proof-off = The sides do not come to the same. It is our fault: check the books and tell the organizer.
proof-open = A till is open: its money counts as expected.
proof-left = What was found
proof-right = Whose it is
proof-sum = Sum
proof-counted_cash = Cash counted
proof-confirmed_wallets = Yape and Plin confirmed
proof-float = Float
proof-cash_in = Cash put in
proof-cash_out = Cash taken out
proof-statements = Participants’ statements
proof-fund = The fair’s fund
proof-rounding = Rounding that the fund bears
proof-deposits = Deposits held
proof-difference = Difference
proof-intro = Tap a line to see what it is made of.
proof-no-entries = There is nothing in this line.
proof-leave = Back to the till
proof-paper = The proof, on one page
small-sales = Sales of { "S/" }{"\u00A0"}5.00 or less, for the day’s boleta: { $count ->
    [one] { $count } sale
   *[other] { $count } sales
}, { $total }.
entry-session_opened = Till opened
entry-session_closed = Closing
entry-session_reopened = Opened again
entry-sale_made = Sale
entry-given_back = Return of sale
entry-order_taken = Order
entry-order_cancelled = Order cancelled
entry-cash_moved = Movement
entry-payout_made = Advance to a participant
entry-payout_taken_back = Advance taken back
audit-button = Check the books
audit-busy = Checking…
audit-holds = Everything adds up: { $entries ->
    [one] { $entries } entry was
   *[other] { $entries } entries were
} checked.
audit-problems = { $problems ->
    [one] { $problems } thing does
   *[other] { $problems } things do
} not add up. Keep a copy of the folder and tell the organizer.

# While selling
till-drop = Hand over large notes
drop-title = Hand over notes
drop-intro = So that not much lies in the drawer. Count them together; whoever takes them confirms it.
drop-sum = To hand over
drop-second = PIN or passphrase of whoever takes them
drop-second-hint = The till lead or the organizer.
drop-confirm = Hand over
till-check = Quick count
till-hand-over = Change of shift
check-title-check = Quick count
check-title-hand_over = Change of shift
check-intro-check = A count now helps to tell since when there is a difference. The till stays open.
check-intro-hand_over = Count together before you change. The till stays open.
check-kept = It is written down. You can go on selling.
check-done = Go on selling
day-paper-x = Reading so far
day-small = { "S/" }{"\u00A0"}5.00 or less
day-small-hint = { $count ->
    [one] { $count } sale, for the day’s boleta.
   *[other] { $count } sales, for the day’s boleta.
}

# Sales written on paper
paper-sales = Enter from paper
paper-sales-title = Sales written on paper
paper-sales-intro = Copy the sheet: how many of each were sold for cash, by Yape and by Plin.
paper-sales-from = From
paper-sales-to = To
paper-sales-count = How many of { $name }: { $means }
paper-sales-open-price = Its price is free: sell it apart.
paper-sales-off = Offers and discounts, in S/
paper-sales-off-hint = What was charged less, for example for a 6 × 5. Leave it blank if there was none.
paper-sales-check = Check that it matches the money collected and the phone.
paper-sales-keep = Keep the sheet
paper-sales-kept = Kept: { $sales ->
    [one] { $sales } sale
   *[other] { $sales } sales
} from paper.
sale-from-paper = From paper, { $span }

# Turns that nobody has paid, at closing
close-unpaid = { $count ->
    [one] One turn is not paid: { $total }
   *[other] { $count } turns are not paid: { $total }
}. Charge them in “{ nav-waiting }” before closing, or tap “{ turn-gone }” if they have left.
