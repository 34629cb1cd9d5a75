# Lo que quita las dudas de quien usa la caja por primera vez.

# Cobrar con el teclado
pay-type = Con teclado: el monto y Enter; otra vez Enter es «{ pay-finish }».

# La última venta: deshacerla o anularla
sell-undone-back = Venta { $number } deshecha. Devuelve { $back }.
sell-void = Anular la venta de { $total }
sell-void-ask = ¿Anular la venta { $number }? Se devuelve { $back }.
sell-void-ask-even = ¿Anular la venta { $number }? No hay dinero que devolver.
sell-change = Vuelto { $change }
back-cash = { $amount } en efectivo
back-yape = { $amount } por Yape
back-plin = { $amount } por Plin
back-and = { $first } y { $last }

# Lo que se escribió y no se guardó
draft-here = Esto quedó sin guardar. Sigue donde lo dejaste.
draft-waits = «{ $name }» quedó sin guardar.
draft-resume = Seguir
draft-discard = Descartar

# Un producto
product-each = De cada uno.
product-sku-hint = Te proponemos uno libre: puedes dejarlo así.
product-category-choose = Elige una…
product-category-missing = Falta la categoría. Elige una.
shares-fund-hint = Todo lo que deja va al fondo.
shares-unsaid = Falta decir de quién es: toca a quien lo hizo, o el fondo.

# Por qué la pantalla volvió a ser la de vender
closed-alone = La vista de la organización se cerró: nadie tocó la pantalla en 2 minutos. Todo sigue como estaba.
closed-alone-selling = La vista de la organización se cerró: nadie tocó la pantalla en 5 minutos. Todo sigue como estaba.
closed-own = La hoja se cerró y la pantalla quedó para vender.
closed-unsaved = Hay algo sin guardar en «{ nav-products }» o «{ nav-people }». Para salir sin guardarlo, toca «{ leave }» otra vez.
closed-seen = Entendido

# Yape y Plin sin código QR guardado
pay-wallet-paper = Aquí no hay un QR de { $wallet }: muestra el que está impreso en la mesa.
pay-wallet-add = Agregar el QR en «{ nav-fair }»
