# Files for the organization.

# The screen "Files"
files-card-title = Files
files-card-why = Tables for a spreadsheet, the donors' report, and the whole journal.
files-open = Take a file out
files-title = Files
files-what = What do you want to take out?
files-format = In which form?
files-where = Where is it saved?
files-where-papers = With the papers
files-where-choose = Choose where…
files-passphrase = The fair's passphrase
files-passphrase-why = Asked each time. The journal keeps what was taken out and when.
files-passphrase-missing = Type the fair's passphrase.
files-aliases = With aliases
files-save = Save
files-saving = Saving…
files-saved = Saved: { $path }
format-pdf = PDF
format-xlsx = Spreadsheet
format-csv = CSV
format-jsonl = JSONL

# What each file is. The name is also on the spreadsheet's tab: 31 letters at most.
export-donors = Donors' report
export-sales = Sales
export-earnings = Earnings
export-stock = Stock
export-movements = Cash movements
export-cash_book = Cash book
export-journal = Whole journal
export-about-donors = How many sold, how much was sold and where it went. Totals only.
export-about-sales = Each thing sold, with its time and how it was paid.
export-about-earnings = What each participant earned and was paid, and the fund's part.
export-about-stock = What was brought, what was sold and what is left.
export-about-movements = Cash that came in and went out without a sale, and each count.
export-about-cash_book = All the cash, step by step: in, out, left.
export-about-journal = Everything that was written down, so that anyone can check it.
# What is inside, and who must not see it
export-holds-donors = It holds totals only, no alias: it may be given to donors. Take out just one, when the fair is over.
export-holds-sales = It holds every sale, without saying whose it is. It is for whoever keeps the accounts; do not publish it.
export-holds-earnings = It holds each participant's alias and what she earned. Only the organization sees it: no participant may see another's.
export-holds-stock = It holds the products and what is left of each, without saying whose they are. It is for the organization.
export-holds-movements = It holds the drawer's cash and its differences, which are nobody's in person. It is for whoever keeps the accounts.
export-holds-cash_book = It holds all the fair's cash, sale by sale. It is for whoever keeps the accounts; do not publish it.
export-holds-journal = It holds everything: the aliases, what each one earned, and the organization's payment code. Do not send or share it; keep it apart, like the passphrase.

# Columns of the tables
column-in-soles = { $label } (S/)
column-advances = Advances
column-alias = Alias
column-amount = Amount
column-at = Date and time
column-brought = Brought
column-cash = Cash of the sale
column-cash-left = Left
column-category = Category
column-count = How many
column-counted = Counted
column-detail = Detail
column-donated = Gave
column-difference = Difference
column-discount = Discount
column-expected = Expected
column-fund = Her part to the fund
column-in = In
column-kept = Kept
column-kept-total = Total kept
column-left = Left
column-left-value = Worth of what is left
column-materials = Materials
column-out = Out
column-paid = Paid out
column-payable = Payable
column-plin = Plin of the sale
column-price = Price
column-product = Product
column-profit = Profit
column-quantity = Quantity
column-reason = Reason
column-remark = Remark
column-sale = Sale
column-session = Till
column-sku = Code
column-sold = Sold
column-things-sold = Sold
column-to-fund = To the fund
column-topic = Topic
column-total = Total
column-what = What happened
column-yape = Yape of the sale
export-from-paper = written on paper
export-returned = with a return
export-fund-contribution = Fund: its part of each sale
export-fund-materials = Fund: materials that it bought
export-fund-unshared = Fund: products without shares
export-fund-donated = Fund: given to the common purpose
export-fund-rounding = Fund: rounding that it bears
export-fund-payout-rounding = Fund: payouts rounded up

# The cash book
cash-float = Float at opening
cash-sale = Sale { $number }
cash-return = Return of sale { $number }
cash-deposit = Deposit of order { $number }
cash-deposit-back = Deposit of order { $number }, given back
cash-in = Came in
cash-out = Went out
cash-with-reason = { $what }: { $reason }
cash-advance = Advance to a participant
cash-advance-back = Advance that came back
cash-counted-check = Count
cash-counted-hand_over = Count at a hand-over
cash-counted-close = Count at closing
cash-reopened = The till was opened again
cash-other = Another movement

# The donors' report
paper-donors-title = Fair report
paper-donors-days = { $count ->
    [one] { $count } fair day
   *[other] { $count } fair days
}
paper-donors-participants = { $count ->
    [one] participant sold
   *[other] participants sold
}
paper-donors-sales = { $count ->
    [one] sale
   *[other] sales
}
paper-donors-things = { $count ->
    [one] thing sold
   *[other] things sold
}
paper-donors-count = { $count ->
    [one] { $count } thing
   *[other] { $count } things
}
paper-donors-note = There are only totals here. What concerns fewer than { $count } people stands together with other things or is not shown, so that nobody's own can be known.
days-between = { $first } to { $last }
donors-days = Fair days
donors-participants = Participants who sold
donors-sales = Sales
donors-net = Sold
donors-by-category = By category
donors-by-means = How it was paid
donors-went = Where it went
donors-others = All the rest
donors-rounding = Rounding in the buyers' favour
donors-fewer = Fewer than { $count } people: not shown
donors-went-profit = Participants' profit
donors-went-materials = Materials, to those who bought them
donors-went-donated = Given to the common purpose
donors-went-fund = The fair's fund

# Without a window
cli-export = Takes out a table, the donors' report or the whole journal; the ending of OUT says in which form.
cli-arg-what = What is taken out.
cli-export-done = Saved. { $holds }

# When it can't be, and what must be said
error-export-ending = The file's name must end in { $endings }.
error-export-too-long = There are more rows than a spreadsheet holds ({ $most }). Save it as CSV.
error-file-name-telling = Whoever sees the file reads its name. To protect those who sell, take out the word “{ $word }”.
notice-folder-synced = Careful: that folder seems to be copied to the internet by itself ({ $service }). Better a USB stick, or a folder that is only on this computer.

# Sales written on paper
import-columns-sales = action, sale, at, sku, quantity, discount, payment
