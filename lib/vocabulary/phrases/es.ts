import type { Phrases } from './phrases';

/** Spanish. See phrases.ts for the form of a line. */
export const ES: Phrases = {
  says: {
    email: 'escribenos un correo|envianos un correo|envianos un email',
    sms: 'envianos un sms',
    callback:
      'te llamamos|llamenme|solicitar llamada|pide que te llamemos|le llamamos|llamame|llamame gratis|quiero que me llamen|solicita una llamada|te devolvemos la llamada',
    chat: 'chat|chat en vivo|chatea con nosotros|chat en linea|chat en directo|iniciar chat|abrir chat|chatear ahora|chatear|necesitas ayuda|en que podemos ayudarte|en que puedo ayudarte|como podemos ayudarte|estamos en linea|estamos online|habla con nosotros',
    messenger: 'escribenos por whatsapp|contactanos por whatsapp|whatsapp|telegram',
    'contact-form':
      'contacto|contactanos|contactenos|contacta con nosotros|contacte con nosotros|enviar mensaje|escribenos|formulario de contacto|envianos un mensaje|ponte en contacto|dejanos un mensaje|enviar consulta|hacer una consulta|solicitar informacion|solicita informacion|mas informacion',
    'quote-form':
      'presupuesto|cotizacion|cotizacion gratis|solicita una cotizacion|solicitar cotizacion|pida presupuesto|pide tu presupuesto|presupuesto gratuito|cotiza|pide presupuesto|pedir presupuesto|solicita presupuesto|solicitar presupuesto|presupuesto gratis|presupuesto sin compromiso|presupuesto online|calcula tu presupuesto|calcular precio|calcula tu precio|consultar precio|precio a consultar|cotizar|cotiza ahora|recibir presupuesto|quiero mi presupuesto|solicita tu presupuesto|pide un presupuesto|solicitar un presupuesto|obtener presupuesto|recibe tu presupuesto|solicitar informacion y precios',
    'question-form':
      'haz tu pregunta|haz una pregunta|envia tu pregunta|consultanos|hacer una pregunta|preguntanos|pregunta al vendedor|preguntar al vendedor|pregunta a un experto|consulta a un experto|tienes dudas|tienes alguna duda|tienes alguna pregunta|dudas|envia tu consulta',
    booking:
      'reserva|reservas|reservar|reservar ahora|reserva ahora|reserva tu|reservar mesa|reservaciones|cita|citas|pedir cita|pide cita|pide tu cita|cita previa|agendar cita|agenda una|agendar|solicitar cita|haz tu reserva|reserve ahora|reserva online|reservar cita|agenda tu|solicita tu cita|haga su reserva|turnos|solicitar turno|sacar turno|prueba de manejo|solicitar prueba|prueba de conduccion',
    newsletter:
      'boletin|suscribete|suscribirse|suscribirme|suscripcion|boletin de noticias|suscribase|suscribete a nuestro|suscribete a nuestra newsletter|recibe nuestras novedades|recibe ofertas exclusivas|recibe novedades|apuntate a la newsletter',
    login:
      'iniciar sesion|inicia sesion|acceder|mi cuenta|area de clientes|area cliente|area privada|entrar|ingresar|acceso clientes|ingresa a tu cuenta|login|olvidaste tu contrasena|has olvidado tu contrasena|recordarme',
    register:
      'registrarse|registrate|crear cuenta|crear una cuenta|crea tu cuenta|registro|registrate gratis|hazte socio|hazte cliente|date de alta|abrir cuenta|abre tu cuenta|unete gratis',
    search: 'buscar|buscador|buscar productos|busqueda|que buscas',
    checkout:
      'carrito|mi carrito|cesta|ver carrito|finalizar compra|anadir a la bolsa|tramitar pedido|realizar pedido|hacer pedido',
    'review-form':
      'deja tu opinion|escribe tu resena|deja tu comentario|dejanos tu opinion|anadir resena|danos tu opinion|escribe una resena|escribir resena|dejar una opinion|valora este producto|valorar producto|califica este producto|calificanos|escribe tu opinion|se el primero en opinar|comparte tu experiencia|cuentanos tu experiencia|opina sobre este producto',
    survey:
      'encuesta|responde nuestra encuesta|realiza la encuesta|encuesta de satisfaccion|ayudanos a mejorar|danos tu feedback|enviar comentarios|envianos tus comentarios|que probabilidad hay de que nos recomiendes',
    'job-application':
      'trabaja con nosotros|empleo|bolsa de trabajo|unete al equipo|vacantes|unete a nuestro equipo|ofertas de empleo|bolsa de empleo|puestos disponibles|ofertas de trabajo|envia tu cv|envia tu curriculum|adjunta tu cv|postulate',
    promo:
      'descuentos|ofertas|promocion|promociones|de descuento|cupon|cupones|rebajas|ofertas especiales|oferta especial|tarjeta regalo|tarjetas regalo|envio gratis|oferta limitada|por tiempo limitado|liquidacion|codigo promocional|usa el codigo|utiliza el codigo|acaba en|envio gratuito|envios gratis|regalo gratis|regalo con tu compra|llevate un regalo|elige tu regalo',
    popup: 'no gracias|antes de irte|espera|ya te vas|no te vayas todavia|no te vayas sin tu descuento',
    loyalty:
      'programa de puntos|programa de fidelidad|programa de fidelizacion|club de clientes|unete al club|hazte del club|gana puntos|acumula puntos|suma puntos',
    referral:
      'invita a un amigo|programa de referidos|invita a tus amigos|recomienda a un amigo|recomienda y gana|trae a un amigo|plan amigo|comparte tu enlace',
    reviews:
      'testimonios|opiniones|resenas|dicen nuestros clientes|lo que dicen|opiniones de clientes|dicen de nosotros|nuestros clientes opinan|nuestros clientes dicen|dicen sobre nosotros|valoraciones|valoraciones de clientes|opiniones verificadas|opiniones de google|ver todas las opiniones|leer opiniones|nuestros pacientes dicen|lo que opinan|que dicen de nosotros|que dicen nuestros clientes|experiencias de clientes|resenas de clientes|resenas de google|comentarios de clientes|que opinan nuestros clientes|lo que dicen nuestros pacientes',
    blog: 'blog|nuestro blog|ultimas entradas|ultimos articulos|ultimas noticias|noticias|actualidad|articulos|leer mas|sigue leyendo|leer articulo|consejos y guias|novedades del blog',
    webinar:
      'webinar|webinars|webinar gratuito|seminario web|inscribete al webinar|registrate al webinar|ver webinar|proximos webinars',
    'lead-magnet':
      'descarga gratis|guia gratuita|ebook|descargar guia|descargar catalogo|descarga el catalogo|descargar folleto|descargar brochure|libro blanco|descargar pdf|descargar dossier|catalogo pdf|descargar ahora|descarga gratuita|descarga la guia|guia gratis|ebook gratis|ebook gratuito|descargar ebook|descarga el informe|descargar informe|white paper|plantilla gratis',
    video: 'ver video|mira el video|ver el video|reproducir video|ver demo|ver demostracion',
    calculator:
      'calculadora|simulador|calcula tu|calcula el precio|simulador de cuotas|calcula tu cuota|configurador',
    pricing:
      'precios|tarifas|nuestros precios|lista de precios|nuestras tarifas|planes|planes y precios|nuestros planes|elige tu plan|tabla de precios|precios y planes|nuestros paquetes|paquetes|lista de tarifas|tarifas y precios|precios y tarifas|cuanto cuesta|elige tu paquete|planes de precios|membresias|bonos y tarifas',
    faq: 'preguntas frecuentes|faq|faqs|preguntas y respuestas|dudas frecuentes|preguntas|preg frecuentes|preguntas mas frecuentes|preguntas habituales|resolvemos tus dudas|dudas y preguntas|preguntas comunes|preguntas y dudas|respuestas a tus dudas|dudas mas comunes',
    help: 'ayuda|centro de ayuda|soporte|base de conocimiento|como podemos ayudarte|buscar ayuda|temas de ayuda|abrir un ticket|crear ticket',
    map: 'como llegar|donde estamos|encuentranos|nuestra ubicacion|ver mapa|ver en el mapa|encuentra tu tienda|buscador de tiendas|localizador de tiendas|donde encontrarnos|encuentra un distribuidor|nuestras tiendas|ubicacion|encuentra una tienda|buscar tienda|nuestras sucursales|abrir en google maps|ver ubicacion',
    app: 'descarga la app|descarga nuestra app|descargar en el app store|descargalo en el app store|disponible en google play|disponible en app store',
    consent:
      'aceptar cookies|aceptar todas|usamos cookies|utiliza cookies|utilizamos cookies|rechazar todas|configurar cookies|configuracion de cookies|gestionar cookies',
    payment:
      'metodos de pago|formas de pago|medios de pago|pago seguro|aceptamos|pagos seguros|pagar con paypal',
    instalments:
      'paga a plazos|financiacion|sin intereses|paga en 3 plazos|paga en 4 plazos|pago a plazos|pago aplazado|fracciona tu pago|fracciona tu compra|paga en cuotas|cuotas sin interes',
    trial:
      'prueba gratis|prueba gratuita|solicita una demo|solicitar demo|demo gratis|clase de prueba|demo|pide una demo|pedir demo|agenda una demo|agendar demo|ver una demo|probar gratis|pruebalo gratis|empieza gratis|sin tarjeta de credito|dias gratis',
    tracking:
      'seguimiento de pedido|rastrear pedido|sigue tu pedido|estado del pedido|seguir pedido|seguir mi pedido|rastrea tu pedido|donde esta mi pedido|localiza tu pedido|estado de mi pedido',
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
