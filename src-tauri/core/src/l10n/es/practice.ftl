# La práctica: lo que dicen los clientes de juego, y las pistas. Cálido, corto, de tú.

# Cuántos: «un alfajor», «una bolsa», «dos lápices».
practice-number = { $count ->
    [1] { $form ->
        [f] una
        [fs] unas
        [ms] unos
       *[m] un
    }
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
   *[other] { $count }
}
# Lo mismo, sin decir de qué: «hay uno», «hay dos».
practice-number-alone = { $count ->
    [0] { $form ->
        [f] ninguna
        [fs] ninguna
       *[m] ninguno
    }
    [1] { $form ->
        [f] una
        [fs] una
       *[m] uno
    }
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
   *[other] { $count }
}
# «vaso» + «de chicha morada»
practice-measure = de { $goods }
practice-and = { $first } y { $last }

# Lo que dice quien compra
practice-says-price = ¡Hola! ¿Cuánto por { $goods }?
practice-says-wants = { $way ->
    [1] ¡Hola! Quiero { $goods }.
    [2] Buenas. ¿Me das { $goods }, por favor?
   *[other] ¿Me vendes { $goods }?
}
practice-says-changed = Ay, cambié de idea: mejor { $goods }.
practice-says-exact = Tengo sencillo: te pago justo.
practice-says-notes = { $soles ->
    [10] Pago con diez.
    [20] Pago con veinte.
    [50] Pago con cincuenta.
    [100] Pago con cien.
    [200] Pago con doscientos.
   *[other] Pago con { $amount }.
}
practice-says-wallet = Pago con { $wallet }.
practice-says-mixed = Pago { $amount } con { $wallet } y lo demás en efectivo.
practice-says-odd-note = Mi billete está un poco raro, ¿no?
practice-says-picture = Ya te pagué con { $wallet }. Mira la foto en mi celular.
practice-says-sorry = Ay, disculpa.
practice-says-gives-back = Me equivoqué. ¿Te puedo devolver { $goods }?
practice-says-slip = ¿Me das mi detalle de compra, por favor?
practice-says-thanks = ¡Gracias! ¡Hasta luego!

# Lo que se encuentra al mirar
practice-found-arrived = En nuestro celular: llegaron { $amount } por { $wallet }.
practice-found-not-arrived = En nuestro celular: no ha llegado nada.
practice-found-good-note = Lo tocaste, lo miraste a la luz y lo giraste: está bien.
practice-found-bad-note = El papel es liso y el número no cambia de color: no es bueno.

# Palabras amables
practice-praise = { $way ->
    [1] ¡Muy bien! Justo lo que pidió.
    [2] ¡Qué bien te salió!
    [3] ¡Así se atiende!
   *[other] ¡Lo lograste! Se va feliz.
}
practice-look-first-telephone = ¡Bien! La próxima vez mira antes nuestro celular.
practice-look-first-note = ¡Bien! La próxima vez revisa antes el billete.

# Pistas: una a la vez
practice-hint-price = Busca su dibujo y dile el precio: { $goods }, { $amount }.
practice-hint-missing = { $count ->
    [0] Pidió { $goods }; todavía no hay { $have }.
   *[other] Pidió { $goods }; hay { $have }.
}
practice-hint-too-many = Quiere { $goods }; hay { $have }. Toca − para quitar.
practice-hint-not-asked = No pidió { $goods }. Toca − para quitar.
practice-hint-charge = Ya está todo lo que pidió. Toca «{ sell-charge-nothing }».
practice-hint-exact = Te da justo { $amount }. Toca «{ pay-exact }».
practice-hint-notes = Te da { $amount }. { $count ->
    [1] Toca ese billete.
   *[other] Toca esos billetes.
}
practice-hint-wallet = Paga todo con { $wallet }. Toca «{ $wallet }».
practice-hint-mixed = Son { $amount } con { $wallet } y lo demás en efectivo. Toca «{ means-mixed }».
practice-hint-look-telephone = Dice que ya pagó. Mira primero nuestro celular.
practice-hint-look-note = Revisa el billete antes de dar vuelto.
practice-hint-refuse-telephone = Espera: una foto de pantalla no basta. Dile que no ha llegado.
practice-hint-refuse-note = Devuélvelo con calma y pide que pague de otra forma.
practice-hint-finish = Todo está bien. Toca «{ pay-finish }».
practice-hint-finish-change = Todo está bien. Su vuelto es { $amount }. Toca «{ pay-finish }».
practice-hint-undo-goods = Quería { $goods }. Toca «{ sell-undo }» o «Anular» y cóbrale otra vez.
practice-hint-undo-means = Pagó de otra forma. Toca «{ sell-undo }» o «Anular» y cóbrale otra vez.
practice-hint-undo-telephone = Ese dinero no llegó: una foto no basta. Toca «{ sell-undo }» o «Anular» y cóbrale otra vez.
practice-hint-undo-note = Ese billete no era bueno. Toca «{ sell-undo }» o «Anular» y cóbrale otra vez.
practice-hint-give-back = Recibe de vuelta { $goods }: toca «{ nav-sales }», su venta y «{ return-start }».
practice-hint-gave-back-other = Solo quería devolver { $goods }. No pasa nada: aquí se practica.
practice-hint-slip = Toca «{ nav-sales }», su venta y guarda su detalle de compra.
