import type { Phrases } from './phrases';

/** Portuguese. See phrases.ts for the form of a line. */
export const PT: Phrases = {
  says: {
    email: 'envie um email|envie nos um email|envie um e mail',
    sms: 'envie um sms',
    callback:
      'ligamos para si|ligamos para voce|nos ligamos|ligue me|solicitar ligacao|pedir contacto|ligamos lhe|receba uma ligacao|me ligue|quero ser contactado|pedido de contacto telefonico|peca que lhe liguemos|ligamos gratis|me liga|solicite uma ligacao',
    chat: 'chat|chat online|chat ao vivo|atendimento online|fale connosco|fale conosco|iniciar chat|iniciar conversa|abrir chat|converse connosco|converse com a gente|conversar agora|precisa de ajuda|como podemos ajudar|como posso ajudar|estamos online',
    messenger:
      'whatsapp|fale no whatsapp|chame no whatsapp|fale pelo whatsapp|fale conosco pelo whatsapp|telegram',
    'contact-form':
      'contato|contacto|contactos|contatos|contate nos|contacte nos|fale conosco|fale connosco|enviar mensagem|entre em contato|entre em contacto|envie uma mensagem|formulario de contato|formulario de contacto|deixe sua mensagem|envie sua mensagem|envie nos uma mensagem|pedir informacoes',
    'quote-form':
      'orcamento|orcamentos|peca um orcamento|solicite seu orcamento|solicite orcamento|peca seu orcamento|pedir orcamento|solicitar orcamento|peca o seu orcamento|cotacao|solicitar proposta|simule|solicite uma cotacao|faca seu orcamento|peca orcamento|pedido de orcamento|orcamento gratis|orcamento gratuito|orcamento sem compromisso|solicite um orcamento|faca um orcamento|simular|simule agora|simulacao|quero meu orcamento|receber orcamento|quero um orcamento|solicitar meu orcamento|fazer orcamento|faca seu orcamento gratis|pedir o meu orcamento|receber proposta|solicite uma proposta',
    'question-form':
      'envie sua duvida|tire suas duvidas|faca uma pergunta|envie a sua questao|tire sua duvida|faz uma pergunta|fazer pergunta|pergunte nos|pergunte ao vendedor|pergunte a um especialista|tem duvidas|tem alguma duvida|ficou com duvidas|ficou com alguma duvida|tire as suas duvidas|esclareca as suas duvidas|envie a sua pergunta',
    booking:
      'reserva|reservas|reservar|reserve|reserve agora|reserve ja|reservar agora|agendar|agende|agendar consulta|agende uma|agendamento|agendamentos|marcar consulta|marque sua consulta|marcacao|marcacoes|marcar|marque|agende seu|agende agora|agendar horario|marque a sua consulta|reserve sua|reserve a sua|fazer reserva|agende sua|marcar horario|agendar agora|reserve online|agende um horario|reserva online|marcacao de consulta|agendamento online|agendar test drive|agende um test drive',
    newsletter:
      'newsletter|inscreva se|assine nossa newsletter|receba novidades|receba nossas|subscreva|subscrever|assine|receba as novidades|receba ofertas|cadastre se e receba|receba promocoes|cadastre seu email|seu e mail|subscreva a newsletter|subscreva a nossa newsletter|subscrever newsletter|assine a newsletter|receba as nossas novidades',
    login:
      'entrar|login|minha conta|area do cliente|acessar|area restrita|iniciar sessao|fazer login|portal do cliente|area do aluno|inicie sessao|faca login|entre na sua conta|aceder|area de cliente|esqueceu se da palavra passe|esqueceu a senha',
    register:
      'cadastre se|criar conta|cadastro|registar|registe se|crie sua conta|registrar|cadastrar|registar se|crie a sua conta|fazer cadastro|abrir conta',
    search: 'pesquisar|buscar|busca|pesquisa|procurar',
    checkout:
      'carrinho|meu carrinho|carrinho de compras|finalizar compra|sacola|finalizar pedido|ver carrinho|adicionar ao cesto|compre ja|finalizar encomenda|fechar pedido',
    'review-form':
      'deixe seu depoimento|deixe sua avaliacao|escreva uma avaliacao|deixe o seu comentario|avalie nos|enviar avaliacao|faca sua avaliacao|escrever avaliacao|deixe a sua opiniao|deixe sua opiniao|deixar avaliacao|avalie este produto|avaliar produto|avalie a sua compra|avalie sua compra|seja o primeiro a avaliar|partilhe a sua experiencia|compartilhe sua experiencia|conte nos a sua experiencia',
    survey:
      'pesquisa de satisfacao|inquerito|inquerito de satisfacao|responda ao inquerito|responda a pesquisa|responder pesquisa|ajude nos a melhorar|de nos o seu feedback|enviar feedback',
    'job-application':
      'trabalhe conosco|trabalhe connosco|carreiras|vagas|envie seu curriculo|recrutamento|envie o seu cv|junte se a nos|junte se a equipa|junte se a nossa equipa|faca parte da equipe|faca parte do time|vagas abertas|vagas disponiveis|oportunidades de emprego|ofertas de emprego|estamos a contratar',
    promo:
      'promocao|promocoes|descontos|ofertas|cupom|cupao|cupons|de desconto|ofertas especiais|oferta especial|vale presente|saldos|frete gratis|liquidacao|cartao presente|oferta limitada|por tempo limitado|ultimas unidades|oferta relampago|codigo promocional|acaba em|encerra em|portes gratis|envio gratis|envio gratuito|entrega gratis|entrega gratuita|oferta na compra|oferta gratis|brinde gratis|ganhe um brinde',
    popup: 'nao obrigado|antes de sair|espere|ja vai|nao va embora',
    loyalty:
      'programa de fidelidade|clube de vantagens|programa de pontos|programa de fidelizacao|clube de clientes|junte se ao clube|entre para o clube|ganhe pontos|acumule pontos',
    referral:
      'indique um amigo|convide amigos|indique e ganhe|convide um amigo|recomende a um amigo|programa de indicacao|programa de referencia|partilhe o seu link',
    reviews:
      'depoimentos|testemunhos|avaliacoes|depoimento|opinioes|clientes dizem|dizem nossos clientes|dizem os nossos clientes|o que dizem|falam de nos|dizem sobre nos|opiniao dos clientes|quem usa aprova|nossos clientes falam|falam sobre nos|opinioes de clientes|avaliacoes de clientes|quem usa recomenda|avaliacoes verificadas|avaliacoes do google|ver todas as avaliacoes|avaliacao|feedbacks|o que nossos clientes dizem|o que dizem de nos|comentarios de clientes|depoimentos de clientes|opiniao de quem usa|historias de sucesso|o que os nossos clientes dizem|clientes satisfeitos',
    blog: 'blog|nosso blog|ultimos artigos|ultimas publicacoes|artigos recentes|noticias|novidades|artigos|ler mais|leia mais|continuar a ler|ler artigo|dicas e guias',
    webinar:
      'webinar|webinario|webinars|webinar gratuito|inscreva se no webinar|inscrever no webinar|assistir ao webinar|proximos webinars',
    'lead-magnet':
      'ebook|e book|baixar ebook|guia gratuito|baixe gratis|baixar catalogo|download catalogo|download do catalogo|catalogo pdf|baixe o catalogo|materiais gratuitos|descarregar agora|baixar agora|download gratuito|descarregar guia|baixar guia|baixe o guia|guia gratis|ebook gratis|ebook gratuito|descarregar ebook|descarregar relatorio',
    video:
      'ver video|assista ao video|assistir video|veja o video|assista agora|ver demonstracao|assistir demonstracao',
    calculator: 'calculadora|simulador|simulacao|calcule|simulador de credito|configurador',
    pricing:
      'precos|tabela de precos|nossos precos|planos|nossos planos|planos e precos|tarifas|precario|escolha seu plano|nossos pacotes|escolha o seu plano|planos e valores|nossos valores|precos e planos|pacotes|quanto custa|tabela de valores|escolha seu pacote|mensalidades|planos e assinaturas',
    faq: 'perguntas frequentes|duvidas frequentes|faq|faqs|perguntas e respostas|duvidas|principais duvidas|perguntas mais frequentes|perguntas comuns|duvidas comuns|perguntas|duvidas mais frequentes|questoes frequentes',
    help: 'ajuda|central de ajuda|centro de ajuda|suporte|central de atendimento|base de conhecimento|como podemos ajudar|procurar ajuda',
    map: 'como chegar|onde estamos|nossa localizacao|ver mapa|ver no mapa|encontre uma loja|onde nos encontrar|onde encontrar|localizador de lojas|venha nos visitar|encontre um revendedor|nossas lojas|localizacao|encontre a loja mais proxima|nossas unidades|como nos encontrar|abrir no google maps|ver localizacao',
    app: 'baixe o app|baixe nosso app|baixe o aplicativo|descarregar na app store|baixar na app store|disponivel no google play|disponivel na app store',
    consent:
      'aceitar cookies|aceitar todos|usamos cookies|utiliza cookies|utilizamos cookies|rejeitar todos|configurar cookies|gerir cookies',
    payment:
      'formas de pagamento|metodos de pagamento|meios de pagamento|pagamento seguro|aceitamos|compra segura|pagar com paypal|pagar com cartao',
    instalments:
      'parcele em|sem juros|parcelamento|prestacoes|em ate 12x|pague em 3 vezes|pague em prestacoes|pagamento em prestacoes|pagar em prestacoes|parcele',
    trial:
      'teste gratis|experimente gratis|aula experimental|agende uma demonstracao|solicitar demonstracao|demonstracao|teste gratuito|aula gratis|periodo experimental|aula gratuita|pedir demonstracao|peca uma demo|agendar demonstracao|agende uma demo|solicite uma demonstracao|ver demonstracao ao vivo|experimentar gratis|testar gratis|comece gratis|sem cartao de credito|dias gratis',
    tracking:
      'rastrear pedido|acompanhe seu pedido|rastreie seu pedido|meus pedidos|rastreio|rastreamento|acompanhar encomenda|acompanhe a sua encomenda|seguir encomenda|rastreio de encomenda|onde esta a minha encomenda',
    confirmation:
      'mensagem enviada|obrigado pelo contato|obrigado pela compra|obrigado pela sua mensagem|obrigado pelo seu contacto|obrigado pela sua compra|obrigado por subscrever|recebemos a sua|recebemos o seu|recebemos sua mensagem|consulta confirmada|marcacao confirmada|reserva confirmada|agendamento confirmado|pedido confirmado|obrigado pelo seu pedido|obrigada pela sua mensagem|obrigado pelo seu contato|obrigado por entrar em contato|pedido enviado|pedido recebido|solicitacao enviada|solicitacao recebida|recebemos seu pedido|recebemos a sua mensagem|entraremos em contato|entraremos em contacto',
  },
  not: {
    'contact-form': 'lentes de contacto|lentes de contato|contacto de emergencia|sem contacto',
    newsletter: 'inscreva se no canal',
    login: 'entrar em contacto|entrar em contato|entrar em vigor',
    register: 'cadastro predial',
    search: 'pesquisa de satisfacao|pesquisa cientifica',
    survey: 'inquerito parlamentar|inquerito policial',
    'job-application': 'vagas de estacionamento',
    promo: 'cupao fiscal',
    help: 'suporte para telemovel|suporte de parede',
    tracking: 'cookies de rastreamento',
  },
};
