# Words that screens and papers share.

# Percentages, days and times
percent = { $number }%
date-day = { $weekday } { $day } { $month } { $year }
date-weekday = { $weekday } { $day } { $month }
date-near = { $weekday } { $day }
date-short = { $day } { $short } { $year }
date-and-time = { $date }, { $time }
time-morning = { $clock } a.m.
time-afternoon = { $clock } p.m.
time-tomorrow = tomorrow { $time }
order-day-today = Today
order-day-tomorrow = Tomorrow
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

# Categories, short: they stand on buttons
category-desserts = Desserts
category-chocolates = Chocolates
category-traditional_dishes = Food
category-succulents = Plants
category-keychains = Keychains
category-notebooks = Notebooks
category-pencils = Pencils
category-eco_bags = Bags
category-shirts = Shirts
category-hats = Hats
category-salon = Salon
category-face_painting = Face paint
category-other = Other

# Products
kind-stocked = Ready to take
kind-made_to_order = Made to order
kind-service = Service
materials-by-participant = The participant
materials-by-fund = The fair’s fund

# Money
means-cash = Cash
means-yape = Yape
means-plin = Plin
method-cash = In cash
method-savings = Into savings
method-advance = Advance, from the drawer
method-advance_fund = Advance, from the organizer
move-reason-change = Coins for change
move-reason-supplies = Supplies for the fair
move-reason-safekeeping = To keep safe
move-reason-other = Another reason
reason-returned = Brought back
reason-faulty = Faulty
reason-changed_mind = Changed their mind
reason-mistake = Our mistake

# Colours
color-red = Red
color-orange = Orange
color-amber = Amber
color-green = Green
color-teal = Teal
color-blue = Blue
color-indigo = Indigo
color-violet = Violet
color-pink = Pink
color-brown = Brown

# Languages, each in its own
lang-es = Español
lang-en = English

# The time at the top of the screen.
clock = { $day } · { $time }
# A sale in a list: the first thing, and how many more.
sale-and-more = { $first } and { $more } more

# Why something costs less; the customer reads it on the slip
off-bundle = Multi-buy offer
off-quantity = Off for taking several
off-flaw = Off for a flaw
off-last_ones = Off: last pieces
off-promotion = Today's offer
off-other = Discount

# What is not in the catalogue
product-other = Something else
