import type { Phrases } from './phrases';

/** Spanish. See phrases.ts for the form of a line. */
export const ES: Phrases = {
  says: {
    email: 'escribenos un correo|envianos un correo|envianos un email',
    sms: 'envianos un sms',
    callback:
      'te llamamos|llamenme|solicitar llamada|pide que te llamemos|le llamamos|llamame|llamame gratis|quiero que me llamen|solicita una llamada|te devolvemos la llamada|te llamamos nosotros|te llamamos gratis|llamadme|que me llamen|quiero que me llameis|dejanos tu telefono|deja tu telefono|dejanos tu numero|dejanos tu numero y te llamamos|te marcamos|marquenme|prefiero que me llamen|hablamos por telefono|solicita que te llamemos|nosotros te llamamos|agenda una llamada',
    chat: 'chat*|asistente virtual|asistente ia|asistente de ia|abrir asistente|chat en vivo|chatea con nosotros|chat en linea|chat en directo|iniciar chat|abrir chat|chatear ahora|chatear|necesitas ayuda|en que podemos ayudarte|en que puedo ayudarte|como podemos ayudarte|estamos en linea|estamos online|habla con nosotros|chatea|hablar con un agente|habla con un asesor|asesor en linea|chatea con un asesor|escribenos por chat|atencion en linea|asistencia en linea',
    messenger:
      'escribenos por whatsapp|contactanos por whatsapp|whatsapp*|telegram|escribinos por whatsapp|mandanos un whatsapp|mensaje por whatsapp',
    'contact-form':
      'contacto|contactanos|contactenos|contacta con nosotros|contacte con nosotros|enviar mensaje|escribenos|formulario de contacto|envianos un mensaje|ponte en contacto|dejanos un mensaje|enviar consulta|hacer una consulta|solicitar informacion|solicita informacion|mas informacion|hablemos|hablamos|escribinos|cuentanos|cuentanos tu caso|contanos|envianos tu consulta|dejanos tus datos|mandanos un mensaje|platiquemos|ponganse en contacto',
    'quote-form':
      'presupuesto|cotizacion|cotizacion gratis|solicita una cotizacion|solicitar cotizacion|pida presupuesto|pide tu presupuesto|presupuesto gratuito|cotiza|pide presupuesto|pedir presupuesto|solicita presupuesto|solicitar presupuesto|presupuesto gratis|presupuesto sin compromiso|presupuesto online|calcula tu presupuesto|calcular precio|calcula tu precio|consultar precio|precio a consultar|cotizar|cotiza ahora|recibir presupuesto|quiero mi presupuesto|solicita tu presupuesto|pide un presupuesto|solicitar un presupuesto|obtener presupuesto|recibe tu presupuesto|solicitar informacion y precios|cuanto vale|cuanto me cuesta|valora tu|valoracion gratuita|tasacion|tasacion gratuita|tasa tu|pide precio|pedir precio|consulta precio|precio a medida|cotizacion sin compromiso|cuentanos tu proyecto|cuentanos tu idea|cotiza tu proyecto|presupuesto en 24 horas|sin compromiso|quiero cotizar|pide tu propuesta|solicita propuesta|eventos y grupos|grupos y eventos|arma tu presupuesto|dime cuanto|estudio gratuito|solicita un estudio|solicitar credito|solicita tu credito|solicita tu prestamo',
    'question-form':
      'haz tu pregunta|haz una pregunta|envia tu pregunta|consultanos|hacer una pregunta|preguntanos|pregunta al vendedor|preguntar al vendedor|pregunta a un experto|consulta a un experto|tienes dudas|tienes alguna duda|tienes alguna pregunta|dudas|envia tu consulta|preguntale a|haz tu consulta|consulta al experto|consulta tu caso|pregunta lo que quieras|pregunta sobre este producto|pregunta|consulta|resuelve tu duda',
    booking:
      'reserva|reservas|reservar|reservar ahora|reserva ahora|reserva tu|reservar mesa|reservaciones|cita|citas|pedir cita|pide cita|pide tu cita|cita previa|agendar cita|agenda una|agendar|solicitar cita|haz tu reserva|reserve ahora|reserva online|reservar cita|agenda tu|solicita tu cita|haga su reserva|turnos|solicitar turno|sacar turno|prueba de manejo|solicitar prueba|prueba de conduccion|reserva tu plaza|reserva tu lugar|aparta tu lugar|aparta tu cita|aparta|agenda tu cita|agenda tu visita|agenda una visita|agenda una cita|concertar cita|concierta tu cita|concierta una cita|pide hora|pedir hora|reserva hora|solicita tu hora|primera visita|primera visita gratis|primera visita gratuita|ver disponibilidad|consultar disponibilidad|comprueba disponibilidad|elige fecha|elige dia y hora|reserva mesa|reserva tu mesa|reserva tu clase|reserva clase|reserva habitacion|ven a vernos|saca turno|pedir turno|turno online|turnos online|reserva tu turno|quiero una cita|reservar clase de prueba|tomate 30 minutos|pedi turno',
    newsletter:
      'boletin|suscribete|suscribirse|suscribirme|suscripcion|boletin de noticias|suscribase|suscribete a nuestro|suscribete a nuestra newsletter|recibe nuestras novedades|recibe ofertas exclusivas|recibe novedades|apuntate a la newsletter|quiero recibir|mantente al dia|mantente informado|enterate antes|enterate primero|se el primero|recibe nuestras cartas|apuntate|apuntame|cartas|unete a la lista|novedades en tu correo|en tu bandeja|recibe nuestro boletin|suscribete al boletin|recibe promociones|me apunto|avisame|quiero enterarme',
    login:
      'iniciar sesion|inicia sesion|acceder|mi cuenta|area de clientes|area cliente|area privada|entrar|ingresar|acceso clientes|ingresa a tu cuenta|login|olvidaste tu contrasena|has olvidado tu contrasena|recordarme|area de socios|area clientes|acceso socios|acceso alumnos|campus virtual|portal del paciente|portal de clientes|oficina virtual|ingresa|entra en tu cuenta|banca en linea|banca online|mi perfil|acceso',
    register:
      'registrarse|registrate|crear cuenta|crear una cuenta|crea tu cuenta|registro|registrate gratis|hazte socio|hazte cliente|date de alta|abrir cuenta|abre tu cuenta|unete gratis|abre una cuenta|abri tu cuenta|date de alta gratis',
    search: 'buscar|buscador|buscar productos|busqueda|que buscas',
    checkout:
      'carrito|mi carrito|cesta|ver carrito|finalizar compra|anadir a la bolsa|tramitar pedido|realizar pedido|hacer pedido|pagar ahora|comprar ahora|mi bolsa|tu carrito esta vacio|ir al carrito|pagar pedido|finalizar pedido|mi cesta|ver cesta|realizar pago|completa tu pedido|completar pedido|completa tu compra|datos de envio|resumen del pedido|tu pedido|confirmar pedido|detalles de facturacion',
    'review-form':
      'deja tu opinion|escribe tu resena|deja tu comentario|dejanos tu opinion|anadir resena|danos tu opinion|escribe una resena|escribir resena|dejar una opinion|valora este producto|valorar producto|califica este producto|calificanos|escribe tu opinion|se el primero en opinar|comparte tu experiencia|cuentanos tu experiencia|opina sobre este producto|deja tu resena|deja tu testimonio|valoranos|como lo hicimos|opina|enviar opinion|enviar tu opinion|publicar opinion|enviar resena|tu opinion',
    survey:
      'encuesta*|responde nuestra encuesta|realiza la encuesta|encuesta de satisfaccion|ayudanos a mejorar|danos tu feedback|enviar comentarios|envianos tus comentarios|que probabilidad hay de que nos recomiendes|quiz*|cuestionario|tu opinion cuenta|responde|descubre tu|haz el test|danos tu opinion en 1 minuto',
    'job-application':
      'trabaja con nosotros|empleo|bolsa de trabajo|unete al equipo|vacantes|unete a nuestro equipo|ofertas de empleo|bolsa de empleo|puestos disponibles|ofertas de trabajo|envia tu cv|envia tu curriculum|adjunta tu cv|postulate|envianos tu cv|sumate al equipo|carreras|buscamos|enviar candidatura|envia tu candidatura|candidatura|adjunta tu curriculum',
    promo:
      'descuentos|ofertas|promocion|promociones|de descuento|cupon|cupones|rebajas|ofertas especiales|oferta especial|envio gratis|oferta limitada|por tiempo limitado|liquidacion|codigo promocional|usa el codigo|utiliza el codigo|acaba en|envio gratuito|envios gratis|regalo gratis|regalo con tu compra|llevate un regalo|elige tu regalo|descuento|oferta|rebaja|hot sale|buen fin|black friday|cyber monday|oferta del mes|oferta de lanzamiento|tiempo limitado|ultimas plazas|ultimos dias|ultimas horas|solo hoy|precio especial|dos por uno|2x1|tres por dos|3x2|ahorra|outlet|promo del mes|descuento por transferencia|descuento en efectivo|cupon de descuento|cupones de descuento|descuentos especiales',
    popup: 'no gracias|antes de irte|espera|ya te vas|no te vayas todavia|no te vayas sin tu descuento',
    loyalty:
      'programa de puntos|programa de fidelidad|programa de fidelizacion|club de clientes|unete al club|hazte del club|gana puntos|acumula puntos|suma puntos|junta puntos|canjea tus puntos|tarjeta de fidelidad|tarjeta cliente|tarjeta club|club de puntos|nuestro club',
    referral:
      'invita a un amigo|programa de referidos|invita a tus amigos|recomienda a un amigo|recomienda y gana|trae a un amigo|plan amigo|comparte tu enlace|invita y gana|recomiendanos|referidos|programa de afiliados|afiliados|embajadores',
    reviews:
      'testimonios|opiniones|resenas|dicen nuestros clientes|lo que dicen|opiniones de clientes|dicen de nosotros|nuestros clientes opinan|nuestros clientes dicen|dicen sobre nosotros|valoraciones|valoraciones de clientes|opiniones verificadas|opiniones de google|ver todas las opiniones|leer opiniones|nuestros pacientes dicen|lo que opinan|que dicen de nosotros|que dicen nuestros clientes|experiencias de clientes|resenas de clientes|resenas de google|comentarios de clientes|que opinan nuestros clientes|lo que dicen nuestros pacientes|lo que dicen de nosotros|que dicen nuestros|opinan de nosotros|clientes felices|clientes contentos|historias reales|casos de exito|historias de exito|en sus palabras|palabras de|lo cuentan ellos|lo que cuentan|hablan de nosotros|nos recomiendan|libro de visitas',
    blog: 'blog|nuestro blog|ultimas entradas|ultimos articulos|ultimas noticias|noticias|actualidad|articulos|leer mas|sigue leyendo|leer articulo|consejos y guias|novedades del blog',
    webinar:
      'webinar*|webinars|webinar gratuito|seminario web|inscribete al webinar|registrate al webinar|ver webinar|proximos webinars|masterclass*|taller gratuito|clase en vivo|en directo',
    'lead-magnet':
      'descarga gratis|guia gratuita|descargar guia|descargar catalogo|descarga el catalogo|descargar folleto|descargar brochure|libro blanco|descargar pdf|descargar dossier|catalogo pdf|descargar ahora|descarga gratuita|descarga la guia|guia gratis|ebook gratis|ebook gratuito|descargar ebook|descarga el informe|descargar informe|white paper|plantilla gratis|bajate la guia|guia en pdf|e book*|descarga la plantilla|pide el catalogo|solicita catalogo|solicitar catalogo|catalogo en pdf|descarga el dossier|muestra gratis|muestras gratis|pide tu muestra|curso gratis|clase gratuita|auditoria gratuita|diagnostico gratuito|kit gratuito|quiero la guia|enviame la guia|mandame la guia',
    video:
      'ver video|mira el video|ver el video|reproducir video|ver demo|ver demostracion|mira como|tour virtual|visita virtual|recorrido virtual|video|videos|reproducir',
    calculator:
      'calculadora|simulador|calcula tu|calcula el precio|simulador de cuotas|calcula tu cuota|configurador|simula tu|calcula cuanto|simula|simulador de credito|simulador de prestamo',
    pricing:
      'precios|tarifas|nuestros precios|lista de precios|nuestras tarifas|planes|planes y precios|nuestros planes|elige tu plan|tabla de precios|precios y planes|nuestros paquetes|paquetes|lista de tarifas|tarifas y precios|precios y tarifas|cuanto cuesta|elige tu paquete|planes de precios|membresias|bonos y tarifas|honorarios|cuotas|aranceles|cuanto sale|lo que cuesta|bonos|costos|costes|escoge tu plan|elegi tu plan|mensualidades|precios y horarios|fechas y precios|tarifario|precios por noche|tarifas por noche',
    faq: 'preguntas frecuentes|faq*|faqs*|preguntas y respuestas|dudas frecuentes|preguntas|preg frecuentes|preguntas mas frecuentes|preguntas habituales|resolvemos tus dudas|dudas y preguntas|preguntas comunes|preguntas y dudas|respuestas a tus dudas|dudas mas comunes|lo que mas nos preguntan|lo que nos preguntan|nos preguntan|te respondemos|antes de que preguntes|dudas habituales|lo que conviene saber|bueno saber|es bueno saberlo|informacion util',
    help: 'ayuda|centro de ayuda|soporte|base de conocimiento|como podemos ayudarte|buscar ayuda|temas de ayuda|abrir un ticket|crear ticket|atencion al cliente|servicio al cliente|servicio de atencion al cliente|soporte tecnico|te ayudamos|atencion al socio|servicio tecnico|cambios y devoluciones|envios y devoluciones|mesa de ayuda|hablar con soporte',
    map: 'como llegar|donde estamos|encuentranos|nuestra ubicacion|ver mapa|ver en el mapa|encuentra tu tienda|buscador de tiendas|localizador de tiendas|donde encontrarnos|encuentra un distribuidor|nuestras tiendas|ubicacion|encuentra una tienda|buscar tienda|nuestras sucursales|abrir en google maps|ver ubicacion|ver en mapa|puntos de venta|nuestros centros|nuestras clinicas|nuestras sedes|donde comprar',
    app: 'descarga la app|descarga nuestra app|descargar en el app store|descargalo en el app store|disponible en google play|disponible en app store|nuestra app|app movil|bajate la app',
    consent:
      'aceptar cookies|aceptar todas|usamos cookies|utiliza cookies|utilizamos cookies|rechazar todas|configurar cookies|configuracion de cookies|gestionar cookies|cookies|aceptar todo|rechazar|solo necesarias|politica de cookies',
    payment:
      'metodos de pago|formas de pago|medios de pago|pago seguro|aceptamos|pagos seguros|pagar con paypal|como pagar|formas de pagar|pago y envio|envios y pagos|paga con',
    instalments:
      'paga a plazos|financiacion|sin intereses|paga en 3 plazos|paga en 4 plazos|pago a plazos|pago aplazado|fracciona tu pago|fracciona tu compra|paga en cuotas|cuotas sin interes|meses sin intereses|financiamiento|financia tu|paga despues|compra ahora paga despues|hasta 12 cuotas',
    trial:
      'prueba gratis|prueba gratuita|solicita una demo|solicitar demo|demo gratis|clase de prueba|demo*|pide una demo|pedir demo|agenda una demo|agendar demo|ver una demo|probar gratis|pruebalo gratis|empieza gratis|comenzar gratis|comienza gratis|empezar gratis|comenzar prueba|dias de prueba|sin tarjeta de credito|dias gratis|clase gratis|primera clase gratis|sesion gratuita|pruebalo|probalo gratis|sin tarjeta|semana gratis|pase de dia|pase gratis',
    tracking:
      'seguimiento de pedido|rastrear pedido|sigue tu pedido|estado del pedido|seguir pedido|seguir mi pedido|rastrea tu pedido|donde esta mi pedido|localiza tu pedido|estado de mi pedido|seguimiento|rastreo|donde viene mi paquete|estado de tu pedido|consulta tu pedido|localiza tu envio',
    confirmation:
      'gracias por tu mensaje|mensaje enviado|gracias por tu compra|mensaje ha sido enviado|gracias por contactarnos|gracias por contactar con nosotros|gracias por tu pedido|gracias por suscribirte|lo hemos recibido|hemos recibido tu|hemos recibido su|cita confirmada|cita esta confirmada|reserva confirmada|reserva esta confirmada|pedido confirmado|gracias por tu solicitud|gracias por su solicitud|gracias por su mensaje|gracias por su pedido|gracias por su compra|gracias por tu reserva|gracias por su reserva|solicitud enviada|solicitud recibida|nos pondremos en contacto',
  },
  not: {
    'contact-form': 'lentes de contacto|contacto de emergencia|sin contacto|pago sin contacto',
    newsletter: 'suscribete al canal',
    login: 'entrar en vigor|entrar gratis al museo',
    search: 'motor de busqueda seo',
    survey: 'resultados de la encuesta electoral|encuesta de poblacion activa',
    promo: 'oferta de empleo|oferta formativa',
    popup: 'sala de espera',
    help: 'soporte para movil|soporte de pared',
  },
};
