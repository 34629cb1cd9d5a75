# The papers: the customer's slip, the day's summary and each participant's own sheet.

# The purchase slip. It is not a tax receipt, and says so.
paper-slip-title = PURCHASE SLIP
paper-slip-title-plain = Purchase slip
paper-slip-number = No.{"\u00A0"}{ $number }
paper-slip-when = { $at } · { $code }
paper-slip-each = { $price } each
paper-slip-discount = Discount
paper-slip-total = Total
paper-slip-prepaid = Paid before
paper-slip-turn = Turn { $number }
paper-slip-rounding = Rounded in your favour
paper-slip-due = To pay
paper-slip-received = Received
paper-slip-change = Change
paper-slip-given-back = Given back later
paper-slip-refunded = Money given back
paper-slip-legend-title = THIS IS NOT A TAX RECEIPT.
paper-slip-legend-text =
    Internal document, without tax value.
    Este documento no es un comprobante de pago.
paper-slip-sheet = No.{"\u00A0"}{ $number } · sheet { $place } of { $count }
paper-practice-mark = PRACTICE
paper-practice = PRACTICE — not valid
paper-slip-thanks = Thank you for buying!

# The order: what was agreed
paper-order-title = ORDER
paper-order-title-plain = Order
paper-order-number = Order No.{"\u00A0"}{ $number }
paper-order-ready = Ready to pick up
paper-order-deposit = Deposit · { $means }
paper-order-balance = Still to pay

# The day's summary
paper-day-title = The day in figures
paper-day-whole-fair = The whole fair
paper-day-till = Till { $number } · { $from } to { $to }
paper-day-till-open = Till { $number } · open since { $from }
paper-day-code = { $fair } · Day{"\u00A0"}{ $code }
paper-day-printed = Printed { $at }
paper-day-gross = Sales
paper-day-sales-count = { $count ->
    [one] { $count } sale
   *[other] { $count } sales
}
paper-day-discounts = − Discounts
paper-day-discounts-note = what was taken off
paper-day-returned = − Returns
paper-day-returns-count = { $count ->
    [one] { $count } return
   *[other] { $count } returns
}
paper-day-net = Sold
paper-day-means = How it was paid
paper-day-rounding = Rounding, borne by the fund
paper-day-orders-yape = Orders by Yape, besides
paper-day-orders-plin = Orders by Plin, besides
paper-day-drawer = The drawer
paper-day-float = Float at opening
paper-day-cash-sales = Cash from sales
paper-day-deposits = Deposits of orders
paper-day-swapped = Deposits given back by other means
paper-day-cash-in = Put in
paper-day-cash-out = Taken out
paper-day-expected = Should be there
paper-day-counted = Counted
paper-day-agrees = The drawer agrees
paper-day-short = Missing
paper-day-over = Too much
paper-day-difference-note = It belongs to the till, not to a person.
paper-day-not-counted = The drawer has not been counted yet.

# Each participant's own sheet
paper-statement-title = My fair
paper-statement-head = My fair · { $alias }
paper-statement-pieces = { $count ->
    [one] { $count } thing sold
   *[other] { $count } things sold
}
paper-statement-private = This sheet is yours alone.
paper-statement-sold = I sold
paper-statement-sold-note = everything that came in
paper-statement-materials = − Materials I used
paper-statement-materials-note = to buy again and go on
paper-statement-fund-materials = − Materials the fair gave
paper-statement-fund-materials-note = the fund bought them, and gets them back
paper-statement-fund = − The fair’s fund ({ $percent })
paper-statement-fund-note = bags, table, transport
paper-statement-cents-less = − Cents that cannot be shared
paper-statement-cents-more = + Cents that cannot be shared
paper-statement-profit = My profit
paper-statement-receive = I am to receive { $payable }: my materials and my profit.
paper-statement-receive-profit = I am to receive { $payable }: my profit.
paper-statement-received-part = I have received { $paid }. Still to come: { $payable }.
paper-statement-received-all = I have received it all: { $paid }.
paper-statement-overpaid = I have received { $paid }. Returns make it { $over } less; talk it over with the organizers.
paper-ten-title = Of each S/{"\u00A0"}10 I sold:
paper-ten-materials = { $amount } materials
paper-ten-fund-materials = { $amount } fair’s materials
paper-ten-fund = { $amount } fund
paper-ten-mine = { $amount } for me
paper-statement-most = What left me most
paper-statement-shared = * made as a group
paper-statement-others = { $count ->
    [one] and { $count } product more
   *[other] and { $count } products more
}
paper-statement-jars = My three jars
paper-jar-reinvest = Reinvest
paper-jar-reinvest-note = the next batch
paper-jar-save = Save
paper-jar-save-note = my goal
paper-jar-spend = Spend
paper-jar-spend-note = today

# One question, by her own figures
paper-statement-think = Think about it:
paper-lesson-profit-not-pieces = “{ $best }” left you { $profit }. “{ $busiest }” sold { $count } times and left you { $other }. Which would you bring more of next time?
paper-lesson-fund-materials = this time the fair put in { $amount } of materials. If you buy them next time, how much would you need to set aside today?
paper-lesson-materials = more than half of what you sold went back to materials: { $amount }. Where could you get them cheaper? Or would you change the price?
paper-lesson-one-product = you sold one product only. What else could you make from the same materials?
paper-lesson-asked-for = what did customers ask for that was not on the table?

# A day without sales
paper-nothing-title = No sales this time
paper-nothing-text = It happens, and says nothing bad about your work. There is something to learn from such a day too.
paper-nothing-think = To think about, and to write if you like:
paper-nothing-question-1 = What did people stop to look at?
paper-nothing-question-2 = Was the price easy to see? What did they say about it?
paper-nothing-question-3 = What would you change on the table next time?
paper-nothing-left-over = What is left over has its worth too: keep it well for the next fair.

# Labels, price tags and the price list
paper-labels-title = Labels
paper-price-tags-title = Price tags
paper-price-list-title = Price list
paper-price-open = Ask us
paper-price-bundle = Take { $take }, pay for { $pay }
paper-price-list-heading = Prices
paper-price-list-page = sheet { $place } of { $count }
