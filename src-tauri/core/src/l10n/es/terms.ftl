# Palabras que se usan en pantallas y papeles por igual.

# Porcentajes, días y horas
percent = { $number }{"\u00A0"}%
date-day = { $weekday } { $day } de { $month } de { $year }
date-weekday = { $weekday } { $day } de { $month }
date-near = { $weekday } { $day }
date-short = { $day } { $short } { $year }
date-and-time = { $date }, { $time }
time-morning = { $clock } a.{"\u00A0"}m.
time-afternoon = { $clock } p.{"\u00A0"}m.
time-tomorrow = mañana { $time }
order-day-today = Hoy
order-day-tomorrow = Mañana
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = setiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-short-1 = ene.
month-short-2 = feb.
month-short-3 = mar.
month-short-4 = abr.
month-short-5 = may.
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = ago.
month-short-9 = set.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = dic.

# Categorías, cortas: van en botones
category-desserts = Postres
category-chocolates = Chocolates
category-traditional_dishes = Comida
category-succulents = Plantas
category-keychains = Llaveros
category-notebooks = Libretas
category-pencils = Lápices
category-eco_bags = Bolsas
category-shirts = Polos
category-hats = Gorros
category-salon = Salón
category-face_painting = Caritas
category-other = Otros

# Productos
kind-stocked = Listo para llevar
kind-made_to_order = Por encargo
kind-service = Servicio
materials-by-participant = La participante
materials-by-fund = El fondo de la feria

# Dinero
means-cash = Efectivo
means-yape = Yape
means-plin = Plin
method-cash = En efectivo
method-savings = En ahorro
method-advance = Adelanto, de la caja
method-advance_fund = Adelanto, de la organización
move-reason-change = Sencillo para vueltos
move-reason-supplies = Compras para la feria
move-reason-safekeeping = A guardar
move-reason-other = Otra razón
reason-returned = Lo devolvió
reason-faulty = Vino con falla
reason-changed_mind = Cambió de idea
reason-mistake = Nos equivocamos

# Colores
color-red = Rojo
color-orange = Naranja
color-amber = Ámbar
color-green = Verde
color-teal = Turquesa
color-blue = Azul
color-indigo = Añil
color-violet = Violeta
color-pink = Rosado
color-brown = Marrón

# Idiomas, cada uno en el suyo
lang-es = Español
lang-en = English

# La hora en lo alto de la pantalla.
clock = { $day } · { $time }
# Una venta en una lista: lo primero, y cuántas cosas más.
sale-and-more = { $first } y { $more } más

# Por qué se rebaja algo; el cliente lo lee en su detalle
off-bundle = Oferta por cantidad
off-quantity = Rebaja por llevar varios
off-flaw = Rebaja por una falla
off-last_ones = Rebaja: últimas piezas
off-promotion = Oferta del día
off-other = Rebaja

# Lo que no está en el catálogo
product-other = Otro producto
