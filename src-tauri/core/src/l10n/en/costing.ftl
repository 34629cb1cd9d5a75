# What it costs to make a product: the costing sheet, on the screen and on paper.

costing-title = Costing sheet
costing-open = Costing sheet
costing-open-hint = What does one cost to make? What to ask for it?

# What is filled in
costing-batch = A batch
costing-pieces = How many does it make?
costing-materials = Materials
costing-materials-hint = All you bought for the batch.
costing-material = Material { $place }
costing-material-name = What did you buy?
costing-material-amount = I spent, in S/
costing-material-add = Add a material
costing-material-remove = Remove
costing-work = My time
costing-work-hint = Your work has a value too, even if nobody pays you for it.
costing-minutes = Minutes of work
costing-hour = My hour is worth, in S/
costing-indirect = Costs of the fair
costing-indirect-hint = Transport, gas, table: this batch’s part.
costing-indirect-amount = I spent, in S/
costing-price-title = The price
costing-gain = I want to gain, in %
costing-gain-hint = On what one costs to make.
costing-price = If I sell it at, in S/
costing-price-hint = Try others. The catalogue does not change.

# What it answers
costing-waiting = Fill in the sheet and your figures show here.
costing-cost = One costs me
costing-cost-parts = Materials { $materials } · my time { $work } · costs { $indirect }
costing-suggested = A price that suits you
costing-suggested-why = It pays all it costs, the fair’s part and what you want to gain.
costing-leaves = Each one leaves me
costing-leaves-why = { $price } pays { $materials } of materials and { $fair } to the fair. It is { $margin } of the price.
costing-leaves-nothing = { $price } is not enough for the materials, which are { $materials }.
costing-break-even = I have to sell
costing-break-even-why = { $count ->
    [0] There are no costs of the fair: from the first one on you lose nothing.
   *[other] To lose nothing: that pays the costs of the fair.
}
costing-break-even-work = { $count ->
    [one] With { $count } my time is paid too.
   *[other] With { $count } my time is paid too.
}
costing-never = Never enough

# One sentence, by her own figures
costing-think-never = At { $price } it is never enough, however many I sell. Do I raise the price, or find cheaper materials?
costing-think-loss = { $price } does not pay everything: { $missing } is missing on each one. Do I raise the price, or can I spend less?
costing-think-more = A batch makes { $pieces }, and to lose nothing { $count } must be sold. Do I bring more, or raise the price?
costing-think-well = How many do you think you will sell? After { $count }, what each one leaves is for me.
costing-think-free = How many do you think you will sell? Each one leaves me { $leaves }.

# Keeping it
costing-use = Use this cost in the catalogue?
costing-use-why = Materials of one: { $cost }. The catalogue says { $now }.
costing-use-yes = Yes, use it
costing-use-no = No, just save
costing-paper = The saved sheet, on paper
costing-paper-blank = A blank sheet, to fill in by hand

# The paper
paper-costing-batch = A batch of { $pieces }
paper-costing-materials-sum = Materials
paper-costing-work = My time: { $minutes } minutes, at { $hour } an hour
paper-costing-total = The batch costs me
paper-costing-each = One costs me
paper-costing-each-of = Each one takes:
paper-costing-part-materials = { $amount } materials
paper-costing-part-work = { $amount } my time
paper-costing-part-indirect = { $amount } costs
paper-costing-suggested = A price that suits you
paper-costing-suggested-note = pays everything, the fair’s part and { $gain } of gain
paper-costing-leaves = Each one leaves me
paper-costing-leaves-note = of { $price }, after materials and the fair: { $margin }
paper-costing-leaves-nothing = { $price } is not enough for the materials
paper-costing-break-even = I have to sell
paper-costing-break-even-note = to lose nothing; with { $count } my time is paid too
paper-costing-break-even-plain = to lose nothing: it pays the costs of the fair
paper-costing-break-even-free = no costs of the fair: nothing lost from the first one on
paper-costing-break-even-never = at this price it is never enough, however many I sell
paper-costing-think = Think about it:
paper-costing-date = Date:
paper-costing-product = Product
paper-costing-pieces = A batch makes
paper-costing-blank-sum = All materials together
paper-costing-blank-work = My time: hours × what an hour is worth
paper-costing-blank-indirect = Costs of the fair: transport, gas, table
paper-costing-blank-total = The batch costs me: A + B + C
paper-costing-blank-each = D ÷ how many it makes
paper-costing-blank-suggested = what one costs, plus what I want to gain and the fair’s part
paper-costing-blank-leaves = price − materials of one (A ÷ how many it makes) − the fair’s part
paper-costing-blank-break-even = C ÷ what each one leaves me, to lose nothing
