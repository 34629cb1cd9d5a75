# Lo que quita las dudas de quien usa la caja por primera vez.

# Cobrar con el teclado
pay-type = Con teclado: escribe el monto y pulsa Enter.

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
