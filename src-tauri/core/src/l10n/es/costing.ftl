# Cuánto cuesta hacer un producto: la hoja de costos, en la pantalla y en el papel.

costing-title = Hoja de costos
costing-open = Hoja de costos
costing-open-hint = ¿Cuánto cuesta hacer uno? ¿A cuánto venderlo?

# Lo que se llena
costing-batch = Una tanda
costing-pieces = ¿Cuántos salen?
costing-materials = Materiales
costing-materials-hint = Todo lo que compraste para la tanda.
costing-material = Material { $place }
costing-material-name = ¿Qué compraste?
costing-material-amount = Gasté, en S/
costing-material-add = Agregar material
costing-material-remove = Quitar
costing-work = Mi tiempo
costing-work-hint = Tu trabajo también vale, aunque nadie te lo pague.
costing-minutes = Minutos de trabajo
costing-hour = Mi hora vale, en S/
costing-indirect = Gastos de la feria
costing-indirect-hint = Pasajes, gas, mesa: lo que toca a esta tanda.
costing-indirect-amount = Gasté, en S/
costing-price-title = El precio
costing-gain = Quiero ganar, en %
costing-gain-hint = Sobre lo que cuesta hacer uno.
costing-price = Si lo vendo a, en S/
costing-price-hint = Prueba otros. El catálogo no cambia.

# Lo que responde
costing-waiting = Llena la hoja y aquí verás tus cuentas.
costing-cost = Me cuesta hacer uno
costing-cost-parts = Materiales { $materials } · mi tiempo { $work } · gastos { $indirect }
costing-suggested = Precio que te conviene
costing-suggested-why = Paga todo lo que cuesta, la parte de la feria y lo que quieres ganar.
costing-leaves = Me queda por cada uno
costing-leaves-why = De { $price } se pagan { $materials } de materiales y { $fair } de la feria. Es el { $margin } del precio.
costing-leaves-nothing = { $price } no alcanza para los materiales, que son { $materials }.
costing-break-even = Tengo que vender
costing-break-even-why = { $count ->
    [0] No hay gastos de la feria: desde el primero no pierdes.
   *[other] Para no perder: eso paga los gastos de la feria.
}
costing-break-even-work = { $count ->
    [one] Con { $count } se paga también mi tiempo.
   *[other] Con { $count } se paga también mi tiempo.
}
costing-never = No alcanza

# Una frase según sus propios números
costing-think-never = A { $price }, por más que venda, no alcanza. ¿Subo el precio, o consigo los materiales más baratos?
costing-think-loss = A { $price } no se paga todo: faltan { $missing } por cada uno. ¿Subo el precio, o puedo gastar menos?
costing-think-more = De una tanda salen { $pieces } y para no perder hay que vender { $count }. ¿Llevo más, o subo el precio?
costing-think-well = ¿Cuántos crees que venderás? Después de { $count }, lo que queda de cada uno ya es para mí.
costing-think-free = ¿Cuántos crees que venderás? Cada uno me deja { $leaves }.

# Guardar
costing-use = ¿Usar este costo en el catálogo?
costing-use-why = Materiales de uno: { $cost }. En el catálogo dice { $now }.
costing-use-yes = Sí, usarlo
costing-use-no = No, solo guardar
costing-paper = La hoja guardada, en papel
costing-paper-blank = Una hoja en blanco, para llenar a mano

# El papel
paper-costing-batch = Una tanda de { $pieces }
paper-costing-materials-sum = Materiales
paper-costing-work = Mi tiempo: { $minutes } minutos, a { $hour } la hora
paper-costing-total = Me cuesta la tanda
paper-costing-each = Me cuesta hacer uno
paper-costing-each-of = Cada uno lleva:
paper-costing-part-materials = { $amount } materiales
paper-costing-part-work = { $amount } mi tiempo
paper-costing-part-indirect = { $amount } gastos
paper-costing-suggested = Precio que te conviene
paper-costing-suggested-note = paga todo, la parte de la feria y { $gain } de ganancia
paper-costing-leaves = Me queda por cada uno
paper-costing-leaves-note = de { $price }, después de materiales y de la feria: { $margin }
paper-costing-leaves-nothing = { $price } no alcanza para los materiales
paper-costing-break-even = Tengo que vender
paper-costing-break-even-note = para no perder; con { $count } se paga también mi tiempo
paper-costing-break-even-plain = para no perder: paga los gastos de la feria
paper-costing-break-even-free = no hay gastos de la feria: desde el primero no pierdo
paper-costing-break-even-never = a este precio, por más que venda, no alcanza
paper-costing-think = Para pensar:
paper-costing-date = Fecha:
paper-costing-product = Producto
paper-costing-pieces = Salen de una tanda
paper-costing-blank-sum = Suma de los materiales
paper-costing-blank-work = Mi tiempo: horas × lo que vale una hora
paper-costing-blank-indirect = Gastos de la feria: pasajes, gas, mesa
paper-costing-blank-total = Me cuesta la tanda: A + B + C
paper-costing-blank-each = D ÷ cuántos salen
paper-costing-blank-suggested = lo que cuesta uno, más lo que quiero ganar y la parte de la feria
paper-costing-blank-leaves = precio − materiales de uno (A ÷ cuántos salen) − parte de la feria
paper-costing-blank-break-even = C ÷ lo que me queda por cada uno, para no perder
