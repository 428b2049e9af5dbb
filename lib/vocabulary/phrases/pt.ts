import type { Phrases } from './phrases';

/** Portuguese. See phrases.ts for the form of a line. */
export const PT: Phrases = {
  says: {
    email: 'envie um email|envie nos um email|envie um e mail',
    sms: 'envie um sms',
    callback:
      'ligamos para si|ligamos para voce|nos ligamos|ligue me|solicitar ligacao|pedir contacto|ligamos lhe|receba uma ligacao|me ligue|quero ser contactado|pedido de contacto telefonico|peca que lhe liguemos|ligamos gratis|me liga|solicite uma ligacao|me liguem|deixe seu telefone|deixe o seu telefone|deixe o seu numero|deixe seu numero|quero que me liguem|pedir contacto telefonico|ligamos de volta|pedido de contacto|me chama|retornamos sua ligacao|agende uma ligacao|a gente liga|a gente te liga',
    chat: 'chat*|assistente virtual|assistente de ia|assistente ia|abrir assistente|chat online|chat ao vivo|atendimento online|fale connosco|fale conosco|iniciar chat|iniciar conversa|abrir chat|converse connosco|converse com a gente|conversar agora|precisa de ajuda|como podemos ajudar|como posso ajudar|estamos online|conversar|fale por chat|falar com atendente|fale com um consultor|fale com um atendente',
    messenger:
      'whatsapp*|fale no whatsapp|chame no whatsapp|fale pelo whatsapp|fale conosco pelo whatsapp|telegram|chama no whatsapp|chama no zap|no zap|manda um zap',
    'contact-form':
      'contato|contacto|contactos|contatos|contate nos|contacte nos|fale conosco|fale connosco|enviar mensagem|entre em contato|entre em contacto|envie uma mensagem|formulario de contato|formulario de contacto|deixe sua mensagem|envie sua mensagem|envie nos uma mensagem|pedir informacoes|fale com a gente|mande uma mensagem|escreva nos|escreva para nos|diga ola|vamos conversar|conte pra gente|envie a sua mensagem',
    'quote-form':
      'orcamento|orcamentos|peca um orcamento|solicite seu orcamento|solicite orcamento|peca seu orcamento|pedir orcamento|solicitar orcamento|peca o seu orcamento|cotacao|solicitar proposta|solicite uma cotacao|faca seu orcamento|peca orcamento|pedido de orcamento|orcamento gratis|orcamento gratuito|orcamento sem compromisso|solicite um orcamento|faca um orcamento|simule agora|simulacao|quero meu orcamento|receber orcamento|quero um orcamento|solicitar meu orcamento|fazer orcamento|faca seu orcamento gratis|pedir o meu orcamento|receber proposta|solicite uma proposta|quanto vale|quanto fica|quanto sai|simule o preco|avaliacao gratuita|avalie seu imovel|avalie o seu|receber a avaliacao|facam me as contas|faca as contas|proposta|peca uma proposta|solicite proposta|pedir proposta|faca sua cotacao|cotar agora|quero cotar|conte nos o seu projeto|fale do seu projeto|eventos e grupos|monte seu orcamento|diga nos o que precisa|analise gratuita|diagnostico gratuito|pedir credito|solicitar emprestimo',
    'question-form':
      'envie sua duvida|tire suas duvidas|faca uma pergunta|envie a sua questao|tire sua duvida|faz uma pergunta|fazer pergunta|pergunte nos|pergunte ao vendedor|pergunte a um especialista|tem duvidas|tem alguma duvida|ficou com duvidas|ficou com alguma duvida|tire as suas duvidas|esclareca as suas duvidas|envie a sua pergunta|pergunte|faca sua pergunta|faca a sua pergunta|pergunte ao especialista|tem uma duvida|ficou alguma duvida',
    booking:
      'reserva|reservas|reservar|reserve|reserve agora|reserve ja|reservar agora|agendar|agende|agendar consulta|agende uma|agendamento|agendamentos|marcar consulta|marque sua consulta|marcacao|marcacoes|marcar|marque|agende seu|agende agora|agendar horario|marque a sua consulta|reserve sua|reserve a sua|fazer reserva|agende sua|marcar horario|agendar agora|reserve online|agende um horario|reserva online|marcacao de consulta|agendamento online|agendar test drive|agende um test drive|agende sua visita|agende a sua visita|agendar visita|agende sua consulta|marque consulta|marcacao online|marque uma visita|marcar visita|reserve a sua mesa|reservar mesa|guardar minha cadeira|guardar meu lugar|garantir minha vaga|garanta a sua vaga|quero minha vaga|quero conhecer|escolha o horario|escolha o dia|escolha um horario|ver disponibilidade|verificar disponibilidade|consultar disponibilidade|marque o seu lugar|marque hora|marcar hora|agende online|venha conhecer|venha visitar|visite nos|primeira consulta|consulta inicial|agende sua aula',
    newsletter:
      'newsletter|inscreva se|assine nossa newsletter|receba novidades|receba nossas|subscreva|subscrever|assine|receba as novidades|receba ofertas|cadastre se e receba|receba promocoes|cadastre seu email|seu e mail|subscreva a newsletter|subscreva a nossa newsletter|subscrever newsletter|assine a newsletter|receba as nossas novidades|quero receber|fique por dentro|cadastre seu e mail|deixe seu e mail|novidades por e mail|no seu e mail|na sua caixa|cartas|me avise|avise me|seja o primeiro a saber',
    login:
      'entrar|login|minha conta|area do cliente|acessar|area restrita|iniciar sessao|fazer login|portal do cliente|area do aluno|inicie sessao|faca login|entre na sua conta|aceder|area de cliente|esqueceu se da palavra passe|esqueceu a senha|area reservada|portal do aluno|portal do paciente|acesse sua conta|acessar conta|internet banking|meu perfil',
    register:
      'cadastre se|criar conta|cadastro|registar|registe se|crie sua conta|registrar|cadastrar|registar se|crie a sua conta|fazer cadastro|abrir conta|abra sua conta|abra a sua conta|matricule se|torne se socio|torne se cliente|seja cliente|associe se',
    search: 'pesquisar|buscar|busca|pesquisa|procurar',
    checkout:
      'carrinho|meu carrinho|carrinho de compras|finalizar compra|sacola|finalizar pedido|ver carrinho|adicionar ao cesto|compre ja|finalizar encomenda|fechar pedido|minha sacola|comprar agora|pagar agora|seu carrinho esta vazio|meu cesto|conclua seu pedido|concluir pedido|concluir compra|dados de entrega|resumo do pedido|seu pedido|confirmar pedido|confirmar encomenda',
    'review-form':
      'deixe seu depoimento|deixe sua avaliacao|escreva uma avaliacao|deixe o seu comentario|avalie nos|enviar avaliacao|faca sua avaliacao|escrever avaliacao|deixe a sua opiniao|deixe sua opiniao|deixar avaliacao|avalie este produto|avaliar produto|avalie a sua compra|avalie sua compra|seja o primeiro a avaliar|partilhe a sua experiencia|compartilhe sua experiencia|conte nos a sua experiencia|avalie|conte sua experiencia|de a sua opiniao|enviar depoimento|deixe o seu testemunho|publicar avaliacao',
    survey:
      'pesquisa de satisfacao|inquerito|inquerito de satisfacao|responda ao inquerito|responda a pesquisa|responder pesquisa|ajude nos a melhorar|de nos o seu feedback|enviar feedback|quiz*|questionario|teste de nivel|faca o teste|descubra o seu|descubra seu|enquete|responda',
    'job-application':
      'trabalhe conosco|trabalhe connosco|carreiras|vagas|envie seu curriculo|recrutamento|envie o seu cv|junte se a nos|junte se a equipa|junte se a nossa equipa|faca parte da equipe|faca parte do time|vagas abertas|vagas disponiveis|oportunidades de emprego|ofertas de emprego|estamos a contratar|trabalhe com a gente|junte se a equipe|emprego|oportunidades|venha trabalhar|candidatura|envie sua candidatura|enviar candidatura|candidate se|anexe seu curriculo|processo seletivo',
    promo:
      'promocao|promocoes|descontos|ofertas|cupom|cupao|cupons|de desconto|ofertas especiais|oferta especial|saldos|frete gratis|liquidacao|cartao presente|oferta limitada|por tempo limitado|ultimas unidades|oferta relampago|codigo promocional|acaba em|encerra em|portes gratis|envio gratis|envio gratuito|entrega gratis|entrega gratuita|oferta na compra|oferta gratis|brinde gratis|ganhe um brinde|oferta|desconto|queima de estoque|black friday|ofertas da semana|oferta do mes|tempo limitado|ultimas vagas|ultimos dias|so hoje|preco especial|leve 3 pague 2|leve mais pague menos|metade do preco|brinde|cheque oferta|cartao oferta|volta as aulas|sem taxa|matricula gratis|campanha|campanhas|desconto no pix|desconto a vista|desconto no boleto|cupom de desconto|cupons de desconto|promocoes imperdiveis|descontos especiais|ofertas imperdiveis',
    popup: 'nao obrigado|antes de sair|espere|ja vai|nao va embora',
    loyalty:
      'programa de fidelidade|clube de vantagens|programa de pontos|programa de fidelizacao|clube de clientes|junte se ao clube|entre para o clube|ganhe pontos|acumule pontos|junte pontos|troque seus pontos|cartao fidelidade|cartao cliente|cliente fidelidade|cashback*',
    referral:
      'indique um amigo|convide amigos|indique e ganhe|convide um amigo|recomende a um amigo|programa de indicacao|programa de referencia|partilhe o seu link|traga um amigo|recomende e ganhe|programa de afiliados|afiliados|embaixadores',
    reviews:
      'depoimentos|testemunhos|avaliacoes|depoimento|opinioes|clientes dizem|dizem nossos clientes|dizem os nossos clientes|o que dizem|falam de nos|dizem sobre nos|opiniao dos clientes|quem usa aprova|nossos clientes falam|falam sobre nos|opinioes de clientes|avaliacoes de clientes|quem usa recomenda|avaliacoes verificadas|avaliacoes do google|ver todas as avaliacoes|avaliacao|feedbacks|o que nossos clientes dizem|o que dizem de nos|comentarios de clientes|depoimentos de clientes|opiniao de quem usa|historias de sucesso|o que os nossos clientes dizem|clientes satisfeitos|dizem de nos|quem ja|quem conhece|quem passou por aqui|historias reais|casos de sucesso|clientes felizes|nas palavras de|palavra de quem|palavras de quem|gente que ja|quem ja fez|quem recomenda|livro de visitas|nossos clientes dizem|opiniao de quem',
    blog: 'blog|nosso blog|ultimos artigos|ultimas publicacoes|artigos recentes|noticias|novidades|artigos|ler mais|leia mais|continuar a ler|ler artigo|dicas e guias',
    webinar:
      'webinar*|webinario|webinars|webinar gratuito|inscreva se no webinar|inscrever no webinar|assistir ao webinar|proximos webinars|aula ao vivo|masterclass*|workshop gratuito|ao vivo',
    'lead-magnet':
      'e book*|baixar ebook|guia gratuito|baixe gratis|baixar catalogo|download catalogo|download do catalogo|catalogo pdf|baixe o catalogo|materiais gratuitos|descarregar agora|baixar agora|download gratuito|descarregar guia|baixar guia|baixe o guia|guia gratis|ebook gratis|ebook gratuito|descarregar ebook|descarregar relatorio|baixe agora|baixe o e book|descarregue o guia|descarregar a folha|baixar planilha|planilha gratis|planilha gratuita|modelo gratis|material gratuito|materiais ricos|peca o catalogo|pedir catalogo|descarregar catalogo|catalogo em pdf|amostra gratis|amostras gratis|peca uma amostra|receitas gratis|curso gratis|consultoria gratuita|diagnostico gratis|me manda|quero o e book|quero receber o guia|pedir brochura',
    video:
      'ver video|assista ao video|assistir video|veja o video|assista agora|ver demonstracao|assistir demonstracao|assista|assista a uma aula|tour virtual|visita virtual|video|videos|reproduzir|play no video|conheca em video',
    calculator:
      'calculadora|simulador|simulacao|calcule|simulador de credito|configurador|faca a sua simulacao|fazer simulacao|calcule quanto|quanto posso|simular a parcela|simulador de custos|simulador de preco|calculadora de custos',
    pricing:
      'precos|tabela de precos|nossos precos|planos|nossos planos|planos e precos|tarifas|precario|escolha seu plano|nossos pacotes|escolha o seu plano|planos e valores|nossos valores|precos e planos|pacotes|quanto custa|tabela de valores|escolha seu pacote|mensalidades|planos e assinaturas|valores|avencas|honorarios|tarifario|propinas|valores e planos|custos|orcamentos e precos|datas e precos|diarias|valores das diarias',
    faq: 'perguntas frequentes|duvidas frequentes|faq*|faqs*|perguntas e respostas|duvidas|principais duvidas|perguntas mais frequentes|perguntas comuns|duvidas comuns|perguntas|duvidas mais frequentes|questoes frequentes|o que costumam perguntar|o que mais nos perguntam|perguntam nos muito|ainda em duvida|bom saber|e bom saber|antes de perguntar|tudo o que precisa saber|respondemos',
    help: 'ajuda|central de ajuda|centro de ajuda|suporte|central de atendimento|base de conhecimento|como podemos ajudar|procurar ajuda|apoio ao cliente|atendimento ao cliente|servico ao cliente|assistencia tecnica|apoio tecnico|suporte tecnico|trocas e devolucoes|envios e devolucoes|falar com suporte|falar com o suporte',
    map: 'como chegar|onde estamos|nossa localizacao|ver mapa|ver no mapa|encontre uma loja|onde nos encontrar|onde encontrar|localizador de lojas|venha nos visitar|encontre um revendedor|nossas lojas|localizacao|encontre a loja mais proxima|nossas unidades|como nos encontrar|abrir no google maps|ver localizacao|encontre a loja|onde comprar|pontos de venda|nossas clinicas|onde fica|tracar rota',
    app: 'baixe o app|baixe nosso app|baixe o aplicativo|descarregar na app store|baixar na app store|disponivel no google play|disponivel na app store|descarregue a app|nosso aplicativo|aplicativo|a nossa app',
    consent:
      'aceitar cookies|aceitar todos|usamos cookies|utiliza cookies|utilizamos cookies|rejeitar todos|configurar cookies|gerir cookies|cookies|aceitar tudo|rejeitar|recusar|so os necessarios|apenas necessarios|preferencias de cookies',
    payment:
      'formas de pagamento|metodos de pagamento|meios de pagamento|pagamento seguro|aceitamos|compra segura|pagar com paypal|pagar com cartao|pagamentos seguros|como pagar|pague com|envio e pagamento',
    instalments:
      'parcele em|sem juros|parcelamento|prestacoes|em ate 12x|pague em 3 vezes|pague em prestacoes|pagamento em prestacoes|pagar em prestacoes|parcele|parcelado|parcele sem juros|pague depois',
    trial:
      'teste gratis|experimente gratis|aula experimental|agende uma demonstracao|solicitar demonstracao|demonstracao|teste gratuito|aula gratis|periodo experimental|aula gratuita|pedir demonstracao|peca uma demo|agendar demonstracao|agende uma demo|solicite uma demonstracao|ver demonstracao ao vivo|experimentar gratis|testar gratis|comece gratis|comecar gratis|comecar gratuitamente|dias de teste|sem cartao de credito|dias gratis|experimente|periodo de teste|aula experimental gratis|demo*|sem cartao|experimentar gratuitamente|primeira aula gratis',
    tracking:
      'rastrear pedido|acompanhe seu pedido|rastreie seu pedido|meus pedidos|rastreio|rastreamento|acompanhar encomenda|acompanhe a sua encomenda|seguir encomenda|rastreio de encomenda|onde esta a minha encomenda|rastrear|acompanhar pedido|onde esta meu pedido|status do pedido|estado da encomenda',
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
