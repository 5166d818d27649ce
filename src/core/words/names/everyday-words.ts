/**
 * Words of everyday life that a firm may be named after, and that none of the other lists has: things, food, trades, places, qualities.
 * Written for this project, from general knowledge of languages that write them small.
 */
export const ENGLISH_EVERYDAY_WORDS = `
  ace acrobat affirm ally almanac alphabet altimeter auction axe baker bakery bargain barn barometer bench beret bingo bishop blanket bonnet boot bounce brush bucket
  buckle bumble butcher cabinet calculator calendar cap carousel carrier cashmere chart checkers cheque chess circus citizen clause clown coach coin cosine counter
  coupon courier crate cupboard denim deposit diary dime domino draft drawer drill easel envelope fleece florin freight gain gap gavel glove goggles guinea heel helmet
  hinge hourglass ink integral invoice jester jigsaw joker juggler jury justice kingpin labyrinth lace lather leather lemma lemonade lens letterbox linen loan lottery
  lumber mailbox mask mattress maze microscope monocle monster mortgage motion mural mustard nail notebook notion palette parcel pawn pencil penny pet pickle pillow
  plaid plank plea pledge plumber pocket postal pottery progressive proof purse puzzle quiz raffle ramp receipt ribbon riddle rockstar saddle sandal satin scalar scarf
  screw segment shelf shell shilling shovel slack slipper snap soap sock sovereign spanner spectacles stamp stripe subway suede suitcase sundial tally tangent
  telescope tensor theorem thermometer thimble thread till tinder toast token trivia trunk tweed verdict visa voucher wallet wardrobe wool wrench zipper zoom
  abbey acre advent aisle alarm album alley alpaca altar amulet angle ankle ant apron aquarium armchair artisan ascent asphalt asteroid attic awning baboon backpack
  bacon bagel ballad balloon ballot bandage bandit banjo banquet barge barnacle barrow basement bat bathtub baton battery bazaar beak beaker beard bedrock beehive beet
  bellows belt bib bicycle billiard biscuit blackboard blacksmith blueprint boar bobbin bonus bookcase bookmark bookshelf boomerang border boulevard bouquet bowl
  bracelet bracket braid brake brand breakfast breath brewery bridle brigade brine brochure broom broth buckwheat bud buffet bugle bulb bumper bun bungalow bunker
  bunny buoy burrito bush buttercup buzz cabbage cabin cage cake calf calico camp camper campus canal canary candy cannon canoe canopy canteen cape caramel caravan
  carbon cardboard cardigan carnation carnival carp carpenter carpet carriage carrot cartoon cartridge carve cashew casino casserole cassette castaway catalogue
  catapult cathedral cauldron cauliflower cave cavern ceiling celery cellar cello cement census ceramic cereal ceremony chain chalet chamber champagne champion
  chandelier channel chant chapel charcoal chauffeur cheese cheetah cherry chick chicken chimney chin chip chisel chocolate choir chord chorus chrome chronicle cider
  cinder cinema cinnamon clam clarinet clasp claw cleaver clerk clinic clip cloak closet clutch coaster coat cobbler cobweb cocktail cocoa coconut cod cog coil collar
  colony column comb comic comma commerce commodore companion concept concrete conduit confetti consul contour convoy cookie copycat cord cordial corduroy cornet
  cottage couch council courtyard cousin cove cow cowboy crab cracker craft cranberry crayon cream creature crew crib crocodile crocus croissant crossbow crossroad
  crouton crumb crunch crust cub cucumber cuff cupcake curb cure curry curtain curve cushion custard cutlass cutlery cyclone cylinder cymbal
  dairy damsel dandelion danger dash database decoy delivery dent depot deputy desert dessert destiny detour dial dice diesel diner dinghy dinosaur diploma dipper
  discovery dish dispatch ditch ditto dock donkey donut dot dough doughnut dozen drama draper dresser driver drone druid drummer duchess duck duel duet duke dumpling
  dungeon dusk dust dwarf dynamo ear earl earthquake editor eel egg elbow electron elephant elevator elixir elk emperor emu enamel enigma ensemble enterprise entry
  escort espresso estate ethos exodus explorer eyelash fabric facade factory fair fairway fairy fanfare farmer faucet fawn feast fedora fellow fence fiber fibre
  figment filter fireball firefly fireplace fireside firework fisher fisherman flag flake flamingo flannel flap flash flax flea flight flip flock flood flour flurry
  flute flyer flywheel focus foil fondue footbridge footprint footstep ford forecast fork formula foyer fragment frame freedom fresco friar frigate fringe frog fudge
  fuel function fund funnel furrow future gadget gallery galley gallon gamma garage gargoyle garlic garment garrison gas gasket gauge gauntlet gear genie genius
  gentleman geranium ghost giant gift gimlet giraffe girder glaze glider glitter glossary glue gnome goat goblet goblin goldfish gondola goose gorilla gospel gourd
  governor gown grace gradient graduate granary grandma granny grapefruit graph grass grasshopper gravel gravy greenhouse greyhound grid griffin grill grin grip grocer
  grocery groove guard guava guitar gum gutter gym gypsum
  habit habitat hail hairpin hallmark ham hamlet hammock hamper hamster handbag handle handshake handyman hangar hardware harness harpoon hatch hatchet hay hayloft
  haystack hazelnut headlamp headland headline headphone heartbeat heather heaven heir heirloom helicopter henhouse herald herd hero hideout hike hiker hilltop hippo
  hobby hockey hog homestead honeycomb honeydew hood hoof hoop hopper hopscotch horn hornbeam horseshoe host hostel household hull hummus hunter hurdle hurricane hut
  hydrant hydrogen iceberg icicle idol incense index infant infinity insight instant instinct interval ironmonger isle item jacket jackpot jam jar jargon javelin jaw
  jeans jelly jellyfish jetty jigger jingle jockey jog journal joust joy jug juice jumbo jumper junction jungle junior jute kebab keepsake keg kennel kerchief ketchup
  keyboard keyhole kiln kilt kimono kindred kingdom kiosk kipper kiss kitten knapsack knife knob knuckle label laboratory labrador lacquer ladle lady lamb lament
  laminate lamppost landlord landmark landscape lane lanyard lapel lard lasso latte laundry lawn lawyer layer layout leader league leap leash lecture leek legion
  leisure lemur lentil lesson lettuce liberty licence lid lifeboat lightning limb limerick limestone limousine liner lingo lip liquid liquorice literal litre livery
  loaf lobby lock locker locksmith locomotive log logbook logic lollipop longboat longbow lookout lord lore lorry lotion lounge luck luggage lullaby lung lupin lure
  lute luxury lyre
  macaroni macaw mackerel magic magician magnifier maid mail maize major makeup mallet malt mammal mandolin manor mansion manual marathon margin marmalade marmot
  maroon marquee marquis marrow marshal marshmallow martini marvel mascot mate maxim mayor mead meatball medal medallion medley megaphone melody melon memo merchant
  merit mermaid merry meteor metre metric mica midnight milestone mill miller millet mime mineral minnow minstrel miracle mistletoe mixer moat module mole momentum
  mongoose monk monkey moonbeam moonlight moonstone mop morsel mortar motel motorway motto mould mound mount moustache movement muffin mug mule multiple mum muscle
  mushroom musket mussel mutton myth nap napkin narrative native nautilus navigator navy necklace neighbor neon nephew nerve net neutron newt nightfall nightingale
  nightlight ninja node noise noodle noon notch novel novice nurse nursery nut nutshell oar oatmeal octave octopus odd ointment omelette onion onward opera optimist
  orangutan orator orchestra organ origami ostrich ottoman ounce outback outfit outlet outline outlook oval overcoat overture package packet pad padlock pail painter
  pajamas pal pale pallet pan pancake panel pantry paperclip parachute paradox paragraph parallel parchment parish parka parlor parlour parsley parsnip partridge
  passage passenger passion pasta pastel pastry pasture patrol pattern pause pavement pavilion paw pea peach peanut pear peasant pecan pedal peddler peel peg pen
  peppermint percussion perfume period periscope permit petticoat pewter pharaoh pheasant phrase physics piano piccolo picnic pie pig piglet pigment pike pile pill pin
  pinball pincer pineapple pink pint pipe pipeline piper pistachio piston pit pitch pitcher plain planet plaster platform playground plot plough plow plug plumage plus
  poacher pod poem poet poker pole policy polka pollen pond pony poodle pool pop popcorn pope porch porcupine porridge port portrait possum postbox postcard postman
  pot potato potion potter pouch poultry powder prawn prayer pretzel prince princess principal printer prize profile profit proper prophet proton proud province prune
  pub pudding puddle puffin pulley pulp pump punch punt pup pupil puppet puppy purple pursuit putty quad quartet quay queue quiche quota quote
  raccoon racer rack racket radar radiator radish rag rail railing railway raincoat raindrop rainfall raisin rake rampart random rank rapid rasp ratchet ratio rattle
  ravine razor reactor reality reaper rebound recall recess rector reel referee reference refill refuge reggae register reindeer relief remedy remote repair reptile
  republic rescue reserve reservoir resident resin resort respite response retreat reward rhapsody rhombus rhubarb rhyme rhythm rib rice rider rifle rig rim rind rinse
  riot rival roar roast robe robot rod rodeo roof roofer rooster rope rosary roster rotor rotunda roundabout route router rover royal rubber rucksack rug rugby ruler
  rum rumble rune runner runway rust sabre sack sacred safari saga sailboat sailor saint salad salary saloon salute sample sanctuary sandbox sandcastle sandstone
  sandwich sap sardine sash satellite sauce saucer sausage savage saver savvy sawdust saxophone scaffold scale scallop scalpel scarab scarecrow scent schedule scholar
  schooner scissors scooter scope score scorpion scratch screwdriver scribe script scrub sculptor seagull seahorse seaweed sector security sedan seed seeker select
  sentinel sentry sequence serenade serene sergeant serpent servant sesame session settler sewer shack shade shadow shaft shake shark shed sheep shepherd sheriff
  sherry shift shine shipment shipyard shock shoelace shoemaker shore shout shower shrimp shrub shutter sickle sidewalk sieve sight signet signpost silence silhouette
  silo sink sir sitar skate skateboard skater skeleton sketch ski skiff skill skillet skipper skirt skull skunk skylark skyline slab slam slant sled sledge sleeve
  sleigh slice slide slim sling slope slot slug smart smith smock smoke smooth snack snail snake sneaker snowball snowdrop snowfall snowflake snowman snug soccer
  socket soda sofa soil soldier solid solo solver somersault sonata soprano sorbet sorrel soul soup spa spade spaniel spar spare spatula speaker specimen spider
  spiderweb spin spinach spinner spirit splash splendid splinter split sponge spool spoon spot spray spread sprinkle squash squid stable stack stadium stain stair
  staircase stalk stall standard staple starfish starlight statement statue stave steam steamer steamship steelworks steeple stem stencil stereo steward stick stilt
  sting stirrup stitch stocking stool stove strap straw strawberry streak strength string strip stroke structure strudel stub studio sturgeon submarine sultan sum
  sunbeam sunburst sundae sundown sunglasses sunlight sunny sunset sunshine super supper surf surfer surgeon survey sushi swamp swarm sweater swimmer swing switch
  sword syllable symbol syrup
  tabby tablet tack tackle tadpole taffeta tail tailor tale talent talisman tambourine tank tap tape taper tapir tar tarantula tarpaulin tart tartan task tassel tavern
  tax taxi teacup teapot tear teaspoon technique telegram telegraph teller temper tenant tender tennis tenor tent terrier territory textbook textile theater theatre
  theme theory thesis thicket thief thinker thirst threshold throne throttle thumb thunderbolt tick tickle tidal tights tile tiller timeline timer tin tinsel tire
  tissue toad toadstool toaster tobacco toboggan toffee toggle toilet tomato tomb tongs tongue tonic toolbox tooth topaz topic topper torpedo torrent toss tourist tow
  towel toy trace tractor trader tradition trailer trainer tram tramp trampoline transit transport trap trapeze tray tread treat trek trench trend tribe tribute trick
  tricycle trifle trigger trillion trim trio triple tripod triton triumph trolley trombone troop trophy trot trough trousers trout trowel truce truck truffle trumpet
  truth tub tuba tube tug tugboat tumble tumbler tuna tunic tunnel turban turf turkey turmeric turnip turret tusk tutor tuxedo twin twist twister tyre ultimate ultra
  uncle underground uniform union universe university upper upright uptown urban urchin urn utopia vacation vacuum valet valiant valve van vanilla vantage variety
  varnish vase vegetable vehicle veil vein velocity vendor veneer vent veranda verb verse vest veteran vicar victor victory viewpoint vigil viking villa vinegar
  vineyard vintage vinyl viola violin violinist virtual virtue visitor visor volleyball volt voltage volume volunteer vote vow vowel waffle wagtail waist waistcoat
  waiter walker wallaby wallpaper waltz ward warehouse warrior washer waste watchman watercress waterfall watermelon waterwheel watt wax wealth weaver wedding wedge
  weed welcome welder wharf wheelbarrow whisk whiskers whistle wick wicker wicket widget widow wigwam wild wildcat wilderness wildflower windfall windmill windsock
  winner wise witch wizard woodland woodpecker woodwork workshop worm wrap wreath wrecker wrestler wrist writer yacht yard yarn yeast yoga yoghurt yogurt yoke yolk
  youth zeal zero zigzag zip zone zoo
  absolute accent access accord acrobatic active adapt adept admire adopt advance adventure advice agenda aim airy alert alive allure alpha amaze ample ancient apparel
  applaud approach arise aroma articulate ascend aspect assemble assist assure attain attire authentic awake aware awesome backbone balm barefoot basic behold belong
  beloved beyond bid bite blank blast bless blessing blunt blush bold boost bound brain bravo bridal brilliant broad builder bundle burst buyer candid capture cast
  casual cater celebrate central challenge chaos charity charter chat cheer chill chosen clever client climate closer coherent comfort community compose connect
  connection constant content contrast corporate cosmic cosy cozy creative creator credit crisp critical crucial crush culture curious cute cycle dare debut decent
  define delicate deliver dense depth design desire devote digest direct discount display diverse dreamer duo dwell dynamic eager earn ease eclectic effort elegant
  element elevate elite embark embrace emotion empower enable encore endless engage enrich entice equip equity escape eternal evolve excel exchange exotic expand
  expert explore fabled factor faith fame familiar fancy fantastic fashion favorite fearless festive fetch fever fiction fiery finance fix flavor flavour flexible
  float fluent fluid fondly fortune foster friendly frozen funky gather gentle genuine glad glamour glorious grateful greet habitual harmonic haste healing hearty
  hello hidden holistic honest honor honour humble hungry hunt hurry hush ideal ignite illusion immense inbound indie innovate inspire intense intent intrigue
  intrinsic invent invest invite jolly joyful keen keeper kinetic knack knit later launch lend lifelong lifestyle limitless locate loud loyal lucid lucky luminous lush
  lyrical macro magical magnetic mature max maximum mega mellow micro mighty mild mini minimal mirth mission mix motive multi mutual mystic naked neat neutral nifty
  nimble nurture oblique offline omni organic outdoor outer oxide pace paced pardon patient perk phase plush poise polish positive potent praise precise premium
  presence preserve prestige preview primal primary prior promote prompt proxy pure pursue quench quirky radical rare raw react rebuild reckon recover refine reflect
  refresh regent rejoice relate relax reliable remark remind renew rent resilient resonance respect restore reunion reveal revel revive revolution rough seamless
  secure seek senior settle shelter silent simplify sincere soar sober solemn solve soothe sparkle splendour spontaneous spotless stamina standout startup steady
  strive strut stunning sturdy sublime subtle succeed superb supreme surpass sustain swell symmetry synchrony tangible tenacity thirsty thorough tidy tiny tough
  tranquil transform transparent tropical uncommon universal unlimited unlock unwind upbeat upgrade uplifting upward utter valid vast vegan verdant versatile vibe
  vibrant vicinity vigor vigour visible visual vivacious vocal warmth wear wholesome wink wireless worthy yonder zany zesty
`;

/** The same in languages that are not English. */
export const EVERYDAY_WORDS = `
  abeille agneau aiguille allumette amande amitié ange anneau araignée arc arche argile armoire asperge assiette atelier avoine baguette balai balcon baleine banane
  barque basilic berceau beurre bijou billet blé bonbon bonheur bonjour bouche boucle bouclier bougie boulanger boulangerie bouteille boutique bouton boîte branche
  brebis brique brouillard bruine buisson bulle bureau bâton cabane cachet cadeau cadre café caisse calèche camion campagne canard cannelle carnet carotte carré
  cartable carte casque ceinture cerceau chaise chambre champ champignon chandelle chanson chapeau chapelle charbon chardon charpente chaumière chaussure chaîne chemin
  chemise cheval cheveu chien châtaigne chèvre ciseau citron citrouille clairière clef clou cochon coeur coffre colibri colonne comptoir coq coquille corde cordonnier
  corne coton couleur cour couronne courrier couteau crochet crème crêpe cuillère cuisine cœur danse demain dentelle dessin douceur drap drapeau défi départ désir eau
  encre enfant enseigne escale escalier escargot espace esprit essor est facteur fantôme farine façade faïence ferme ficelle figue fil filet flocon flèche flûte foin
  fourchette fourmi framboise fromage fumée fusée fée fête galerie gant gland goutte graine grange grenier grenouille grillon guitare guêpe gâteau hache haricot heure
  hiver homme huile huître héron ile ivoire jambon jeu jeunesse joie jonquille jour jumelle lac laine lait lampe langue lapin larme lavoir lessive lettre levure
  libellule liberté ligne lilas lin lit livre lièvre loup loutre louve lueur luge lumineux lutin légende lézard madeleine magasin maison malle manteau marbre marché
  marmite marteau marée masque matelot matin mer merveille meuble midi miette minuit miroir moineau moisson monde monnaie montagne montre mouche moutarde mouton muguet
  mur musique mécanique mésange métier mûre nacre nappe navire nid noisette noix nouveau nouvelle nuit oie oignon oiseau ombre onde orchidée oreille orgue orme ortie
  ouest ourson outil pain palais palme panier panthère parapluie parc parcelle parfum partage passerelle pastille patin pavé peigne peinture pelle pendule perche petit
  peuplier phoque pied pinceau pinson piste plage plaine planche planète plomb plongeon pluie poire pois poisson poivre porte potager poterie poudre poule poussin
  puits pêche pêcheur quai quartier quenelle radeau radis rame raquette reine relais rempart ressort rideau riz roi ronce rond rossignol rosée roue roulotte ruban
  rubis rue ruisseau réglisse réseau rêve sabot sac safran saison salle sang sanglier sapin sauge saumon savon scarabée sceau seau seigle sel semaine sentier serrure
  sillage sirène siècle soie soir sommet sonnette souffle soupe sourire souris sucre sureau tableau tablier talon tambour tamis tapis tartine tasse taupe taureau temps
  tente terre thym théâtre tilleul timbre tison tissu toit tomate tonneau torchon tortue tournant travail traîneau triangle tricot trousse truite trèfle trésor tuile
  tulipe tête usine vache vaisseau valise vapeur veau velours vendange ventre verre vers verveine vie vigne ville vin violette violon virage vis visage vitesse vitrine
  voisin voiture voix volcan vélo yeux âne échappée écharpe échiquier école écrou écume écurie église éléphant épice épicerie épingle équipage équipe étang étape
  étoffe été éventail île
  abanico abrazo abrigo aceite aceituna acera acero agua ajedrez ala alfarero alfombra algodón almacén almohada altura amigo amistad amor andén anillo ardilla armario
  arroz artesano atún avellana avena azahar azúcar bahía baile balcón balón bandera barrio barro bastón batalla baño bicicleta boca bodega bola bolsa bolsillo bombilla
  borrador bosque bota bote botella botón brazo brillo bronce burbuja burro cabaña cabra cacao cadena caja cajón calabaza calor cama camello camisa camión campana
  campo canasta canción canela cangrejo canto caracol caramelo carbón carpintero carreta carretera carta cartera casa cascada castaño castillo cebolla cebra ceniza
  cera cerdo cereza cerillo cerradura cesta chimenea chispa ciruela ciudad clavel clavo cobre cocina coco codo cohete colmena columna columpio comida concha conejo
  copa corcho cordel cordero corona correo costa costura cristal cruz cuaderno cuadro cubo cuchara cuchillo cueva cuna dado dedo deseo diamante diario diente duende
  dulce durazno dátil día ecos edificio elefante entrada escalera escoba escuela esfera espada espuma esquina estación estanque este estufa faisán familia feria fiesta
  flauta foca foco fogón fortuna fresa frontera fruta futuro fábrica fábula gallo ganso garza gato gente globo gota granada granja grillo grúa guante guitarra gusano
  guía hacha hada harina hermano hielo hierba higo hilo hogar hongo horno huerta huevo humo iglesia imán isla jabón jamón jardín jarra jaula jirafa joya juego jugo
  juguete junco ladrillo lago lana lavanda lazo leche lechuga lengua letra leña libertad libro liebre limón lino lirio llave luciérnaga lugar lápiz maceta maestro
  maleta mano manta mantel mapa marfil marinero maíz mensaje mercado mina mirada molino moneda mono morada mosca mundo muralla museo mármol máscara músico niño nogal
  nombre nuez nácar obra oeste olla ombligo oreja otoño oveja oído paja palabra palacio palma panadero panal pantalla papel paraguas pared parque pasillo paso patio
  pato pavo pañuelo peine pelota película pera perro pez piel pilar pimienta pincel pintor piscina piña planta playa plomo plátano poeta polvo pozo pradera primavera
  pueblo pulpo punto página pájaro queso quinta rama ramo rana rastro ratón regalo reina reloj remo reno reto rey ribera rincón ritmo rocío rodilla rombo ropa rostro
  rubí ruta sabor saco sal saltamontes salón sandía sapo sardina sastre seda sello selva semana serpiente seta señal silla sirena sobre sofá sonrisa sopa sueño sur
  taller tambor tapa tarde taza teatro techo tejado tela telar templo tiempo tienda tijera tiza tomillo torneo toro tortuga trapo tren triciclo trompo uva vaca valla
  vaso venado ventana verano verde vestido viaje vida vidrio vino voz vuelo yegua yunque zapato zarza
  abete aceto acqua aglio agnello alambicco albicocca alloro amaca amico amore ancora angelo angolo anguria anima anno antenna aratro arcobaleno argilla armadio
  arrosto asino autunno baco baia balcone balena bambino banco bandiera barattolo barile basilico bastone bicchiere biglietto bilancia biscotto bolla borgo borsa
  bottega bottone braccio brezza brina bronzo bruco burattino caffè calamaro calice calza camicia canale candela cane canestro canna cannella canzone capanna capello
  cappello capra carbone carciofo carro cartella casco cassetta castagna castello catena caverna cenere cerchio cespuglio cetra chiave chiesa chiocciola chiodo
  chitarra cicala cicogna cipolla cipresso civetta coccinella colomba colonna coltello coniglio coperta coppa corda cornice cortile cotone cristallo croce cucchiaio
  cucina cuscino dente destino domani dono drago edera erba fabbro fagiolo fango fantasia farina favola felce festa fetta fico fieno figlio filo finestra fiocco
  fischio fiume focolare foglia fontana forbice forchetta foresta formaggio formica fragola frase freccia frittata frumento frutto fungo funivia fusto galleria gallina
  gamba gambero gatto gelato gelsomino gemma ghiaccio ghianda giacca giardino giglio ginepro ginocchio gioco gioia giornale giorno giraffa girandola giro gobbo
  gomitolo gomma gonna granchio grandine grotta gru guanto gufo guscio imbuto inchiostro incontro inverno isola lama lampada lanterna lattuga lavagna legno lenticchia
  lenzuolo lepre lettera letto linea lira locanda lontra luccio lucciola lucertola lumaca macchina maglia maiale mandorla mantello mappa marmo maschera matita mattina
  mattone medusa mercato merlo mese mestolo minestra miniera mirtillo mondo moneta montagna mora moto muro muschio musica nastro natura nebbia negozio nocciola noce
  nodo nome notte oasi oca occhio olio oliva ombra ombrello ora orecchio orma orto ospite osso ostrica ottone ovest padella pagina paglia pagliaccio palazzo palla
  palude pane panino pantera pappagallo parco parete parola passero passo pastello patata pecora penna pennello pentola pepe pesce petalo pettine piazza picchio piede
  pietra pioggia pioppo piramide piuma pollo polvere pomodoro popolo porta posta pozzo pranzo principe profumo prugna pulcino puledro punta quaderno quadro raggio
  ragno rete ricamo riccio ricordo riga riso riva rotta rovere rubino ruota ruscello salice salotto sapone scala scarpa scatola scena sciarpa scoglio scopa scrigno
  scuola secchio sedano sedia segale sella seppia sera serpente sesamo sfera sgabello silenzio sogno sorgente sorriso spada spago spazio spiaggia sponda stanza
  stazione stivale stoffa strega strumento sugo suono tamburo tana tappeto tasca tasso tavola tavolo tazza tegola telaio tempio tenda tetto timo timone tino topo
  torcia tordo torrone torta traguardo treno tromba trota tuono uomo uovo usignolo valigia vaniglia vapore vasca vespa vestito vetro vigna villaggio violino vite
  vitello voce volo zafferano zaino zampa zattera zucca zucchero
  abacaxi abraço abóbora agulha alecrim alface algodão alho almofada amanhã ameixa amora amêndoa anel anjo ano arado aranha armário asa aveia avelã azeite azeitona
  açafrão açúcar bacia bairro balão bandeira batata beijo berço bico bilhete bolacha bolo bondade boneca borracha botão braço brinquedo cabana cabelo cacau cachoeira
  cadeira caixa cajado caju calçada camelo campainha caneca caneta canoa canário canção capa capim caranguejo carimbo carneiro carroça carteira carvão casaco casca
  castanha cebola ceia cenoura cereja cerveja chama chapéu chave chinelo choupo chuva chá cidade cimento cinza cofre cogumelo colher colmeia comboio copo cordeiro
  coroa corrente cortina couro cozinha cravo círculo dança desejo dia dragão duna eco enxada erva ervilha escada escola espelho esquilo estação estrada faca fada
  farinha favo fazenda feijão feira feno figo fio fita floco fogão framboesa fumo gado gaita galho galinha galo garrafa garça gelo girafa giz goiaba golfinho grilo
  gruta grão hera horta hortelã igreja ipê jacaré janela jangada jardim joelho jogo joia jornal ladrilho lagarta lagosta laranjeira lata lebre leme lenha lente lenço
  leque leste linha linho livro loja louro lousa louça lápis lâmpada lírio macaco machado madrugada mala manga manhã manteiga manto marfim martelo maré mato medalha
  mel melancia melão mestre milho mimo mochila moeda moldura morango morcego murta musgo mármore mãe mão música nabo nata navio noite nora novelo noz oficina olho
  oliveira onça orvalho ostra ouriço outono ovelha ovo padaria palavra palha palácio panela pano papagaio parede passarinho pavão peixe pena peneira pente perdiz
  pimenta pinha pipa pirilampo pião poema pomar pomba porco poço prado praia praça prego pássaro pão pêssego queijo quintal rato relâmpago relógio renda ribeira roda
  romã roupa rua ruivo sabiá sabão saia salgueiro salsa salão sapato sardinha selo sereia sino sobrado sonho sorvete sul sótão tapete tecido teia telha telhado tesoura
  tesouro teto tijolo tinta tomilho touro trança trem trilha trovoada tucano túnel umbigo vagalume vara varanda veludo verão viagem vidro vila vime vinha vinho violão
  vitral voo xadrez óleo
  aap aardappel aardbei akker amandel anjer arend avond baan bakker bal balk beek beker bel berk bezem bijl blad blauw boek boer boog boon bord boter bout broek broer
  brood brouwer buurman dag dak dans deken deur dier dijk doek donder doos dorp draad draak droom druif duim eend eiland emmer erwt ezel fabriek feest fiets fles fluit
  fontein gans geit geluid geluk gist goud groen haak haan haard hars hek hemel hengel herfst heuvel hoed hoek hoeve hond honing hooi hoorn hout huis ijzer inkt jas
  jong kaars kaart kaas kanaal kapper kast kat keizer kelder kers ketel keuken kikker kip kist kleur klomp knoop koe koek koffie kompas konijn koning kool koord kop
  korenaar korf kraal kraan krant kruid kruik kruis kust laan laars lam lantaarn laurier lepel leven liefde lijn lijst lijster lucht maaltijd mand mees melk merel
  middag mier mijn moeder mol mond mossel mosterd muis munt muur muziek naald nagel noot oase ochtend olie oog oor oost paard paddenstoel peer peper perzik pijl pijp
  plein ploeg poort potlood prins pruim raam riem rijst rivier rok rood ruimte schaak schaal schaar schaats schaduw schans schelp schip schoen schoorsteen schuur sjaal
  slak slang smid snoep soep spel speld spijker spoor stad stal steeg stoel stoof stoom straat streep stro stroom suiker taart tafel tak tand tang tapijt tas tegel
  telg thee tijd tijger toets touw trein trom tuin uur vaart vader varen veer veld venster veter vlag vleugel vlieg vloot vork vriend vrijheid vrucht waaier wal weide
  wereld wijn wijzer winkel wit wortel woud zand zang zeep zegel zeis zijde zomer zout zuid zwaard zwart
  anka apa bagare ben blå boll borste broder bränna bröd buske bälte båt dal dimma dinosaurie docka dotter drake droppe duk dörr eldfluga fabrik fader fana fisk fjäder
  flagga flaska flod fluga flygel fläkt flöjt fot frihet frukt frö fält färg fågel fönster gaffel galge gata gelé glöd godis gren grind groda grön gul guldfisk gunga
  gård gås hage halm hals hem hink hjul hus häst höst hösten inlopp jord järn kaffe kaka kamin kamp kanal kanin kanna karta katt kedja kittel klippa kloster klänning
  klöver knopp kopp korg kors kran kruka krukan krydda kulle kung kvarn kvast kväll kylskåp källare kärlek kök köpman lada lamm lampa lax lek leksak linje lokatt lycka
  lykta låda låga lås lök löv mangel mat matta medvind mjöl mjölk moln morgon morot mossa mylla mynt mynta myra mössa namn natt norr näsa nät orm ormbunke oxe pall
  panna paraply pensel peppar persika planka plog plommon pärla päron påse ranka regn regnbåge rep resa ris rosett råg röd rök rönn sax sele sil silke sjö skal sked
  sken skepp skina skjul sko skola skruv skugga slott smed smör snigel snö sockel socker soffa sommar spik spindel spår stege stek stig stol strumpa svamp säck säng
  sång såpa söder tavla teater tid tidning tjäder torg trappa trast tre tromma trumma tråd tunna tupp tält tändare udde ull vagn vatten vide vik vinter visp vit väg
  väst väv vår ylle ädel ägg äng äpple
  arkku heinä hella hevonen hiekka hiiri hunaja hylje ikkuna joki juusto jänis järvi jää kahvi kala kanto karhunvatukka kartano kello kevät kiekko kilpi kissa koira
  korva koulu kruunu kukka kukko kulta kuningas kynttilä kynä kyynel laiva lampaat lanka lapio leipä lintu lukko lumme luoti maa maito marja matka minttu mustikka
  nauris neula omena onni ovi pallo paperi pata peili pelto perhonen pesä puu pyörä raha ranta rauta ruis saha sammal sana satama savi seppä sieni sininen sipuli suo
  suola taivas talo talvi tuli tuoli uni vaahtera vanha vasara vene vesi vihreä viini virta voi vyö
  arbuz bajka balon baran barka beczka biały biedronka bluszcz brama brzeg brzoskwinia buk bukiet bułka chata chleb cień cukier cyrkiel cytryna czajka czapka czas
  czereśnia daktyl deszcz dom droga drzewo drzwi dwór dzban dzień dzwon dzwonek fabryka flaga flet gałąź gniazdo godzina gospoda gołębica grab groch grusza gruszka
  grzyb guzik góra góral gęś głos herbata igła imbir jagoda jama jarmark jarzębina jezioro kaczka kajak kalina kamienica karczma karp kasztan kałuża kielich kogut
  kolej kolor komin konik konwalia kopalnia korona korzeń kosz koza koń kra kraina krater kreda kredka krople krowa krzew krzyż król królik książka kuchnia kula kuźnia
  kwiatek kłos latawiec lato lawenda liczba lina linia lotos lustro lód mak malina marchew maska masło meta mgła miasto miecz miedź mleko morela morze motyl mrówka
  mucha muzyka nić noc noga nuta nóż obraz obłok oczko okno okręt olcha olej orzech osa osioł ostoja owca owoc pająk patelnia pałac pieczęć piekarz pieprz pies pień
  piorun pisarz piłka plaża pokój pomost poranek porzeczka potok powietrze poziomka promyk przystań prąd pszczoła pszenica ptak pudełko puszcza rak ramka rolnik
  ropucha rower ruch ryba rynek ryż rzeka róg ręka samolot sarna sen serce sikorka skrzydło skrzynia spichlerz statek stodoła strzała studnia stół susza szafa szczyt
  szkoła szkło sznur szron szyba sól słoik słonecznik słowik słoń tama tarcza targ teatr topola trawa truskawka trzcina tulipan tunel ucho ulica wakacje wanna warkocz
  wiadro wiatr wiatrak widelec winnica wino wiosna wiąz wiśnia woda wosk wrona wrzos wulkan wydma wyspa wóz wąż węgiel zagroda zając zatoka zboże zegar ziarno zieleń
  zielony ziemia zima zupa zwierz złoty łyżka łódka łódź łąka ślimak śliwka śnieg świeca świerk żagiel żuraw żyto
  bílý chléb chmel cihla cukr datel doba duha dveře dřevo dům džbán fík hlína hnízdo houba hrad hrnek hrob hrušeň hruška husa hvozd jaro jeskyně jezero jezevec kapr
  kaštan kolo kopec koruna kos kotel koš kožich krb kruh král kráva květina kůra kůň lavice louč loď léto maják med meruňka meč mlha mléko mlýnek moucha mrak myš mák
  máslo město měď ocel oko ostrov ovce ovoce ořech papír pec pero pes plamen polévka provaz pstruh pták pyl písek pšenice rybník réva sklo skříň slon slunečnice
  sluneční smrk sníh srdce srna stan stodola strýc studna stín střecha stůl sukně svíčka svět sýr sůl tele trn tráva tužka uhlí ulice vesnice veverka višeň voda vosa
  vosk váha vánek víno vítr včela větev vůz zahrada zelený země zeď zrcadlo zub zvon řeka řetěz škola šnek štika štít šípek žalud železo žito životan
  ada akasya altın anahtar armut arı ateş ayna ayı ağaç bahar bahçe balık bardak bayrak başak bebek beyaz biber bisiklet bulak buz buğday böcek cam ceviz cumba damla
  dantel davul defne defter demir deve değirmen dolap dolunay dost düdük dünya düğme ekin ekmek elma elmas erik eyer eğe filiz fincan fındık fırça fırın fıstık fıçı
  gece gelin gelincik gemi geyik gökkuşağı gölge gömlek görgü gözlük güzel halı hamur han hasat havuç hayal hazine horoz ibrik incir ipek iplik isim iskele iğne kalem
  kalkan kamış kanat kapı karanfil kardelen karpuz karınca kase kavak kavun kaynak kayık kayısı kaşık kedi kekik kestane keçi kibrit kiler kilim kilit kitap koyun
  kubbe kum kumaş kutu kuzu kuş köpek köy köşe köşk küp lamba liman limon lokum makas mangal mantar masa maske mavi mercan merdiven mısır nane nehir ney ocak oda
  orkide orman otağ oyun oyuncak pamuk papatya para pazar pencere perde peynir pirinç portakal pusula raf renk saat sabah sabun sahil saksı salkım sandık saray
  sarmaşık sazan sepet serçe ses sevgi sincap sis sokak söğüt süt tarak tarla tavşan taş tekerlek tekne terazi tilki toz turp tuz vadi vişne yasemin yastık yay yaz
  yağmur yengeç yulaf yumak yumurta yuva yün zaman zambak zar zil zincir çakıl çanta çarşı çay çayır çekiç çelik çerçeve çiftlik çilek çimen çivi çizgi çorap çorba
  çömlek ördek öykü üzüm ışık şafak şapka şarkı şeker şelale şemsiye
  akar anak ayam badai bakau batu belimbing benang benteng beras biru buah buaya buku burung cabai cangkir cermin cincin cokelat dapur daun dunia durian gajah garam
  garis gelas gelombang gerbang gula hari hijau hujan ikan jagung jalan jambu jembatan jendela jeruk kaca kain kaki kaktus kamar kambing kamus kandang kapal kapas
  kapur karang kasur kawah kayu kebun kelinci kembang kendi kepiting keramik kerbau keris kertas kolam kopi kota kotak kucing kuda kue kulit kunci kursi ladang lampu
  langit layang lebah lemari lembah lentera lilin loket lumbung madu mahkota mangga manik meja menara merah mercusuar minyak musim nanas nelayan obor padang pagar pagi
  pandan pantai papan pasar pasir payung pedang pelabuhan perahu perak petir pintu piring pisang pulau puncak putih rakit rantai raya rotan roti rumah rumput salak
  salju sapi sarang sayap semangka semut sendok sepatu sepeda serigala siang siput sisir sumur sutra tali taman tanah tangan tangga tanjung tebing tebu teh telaga
  teluk telur teras tikar tomat tongkat topi tupai ubi udang ular waktu warna warung
  абажур аллея альбатрос ангар апельсин арена арка аромат арфа астра бабочка багаж базар балкон банан баня барабан баран бархат башня белка берег библиотека билет
  блокнот богатырь бочка браслет брусника бубен бублик будильник бульвар бумага бутылка вагон ваза валенок ваниль варежка василёк ведро веер век велосипед веник венок
  верблюд верфь весло вечер вилка виноград витрина вклад вода воздух вокзал волшебник воробей ворона ворота выбор газета галактика гвоздика гвоздь герань герой глина
  глобус гнездо год голос голубь гора горка гостиница град гриб груша гусь дача дверь двор девиз декабрь день деревня дерево десант дети динозавр дождь дорога друг
  дыня единорог жасмин железо жираф журнал жёлудь забор завод завтра загадка зайка закат залив замок заяц звон земля зеркало знак знамя зонт игла игрушка изба изумруд
  индиго июль кабинет кактус календарь каравай караван карандаш карта картошка карусель катер кит клевер клетка клубника книга колесо колодец колокол колос комната
  конь коралл корень корзина корица корова короткий кот кофе край кран краска крепость круг крыло крыша куб кузнец кукла купол курган куст лавка ладья лампа ландыш
  лапа левша лесник лестница лимон линза линия лодка ложка лоза лось лотос лошадь лужа лук лыжи лягушка лён магазин май мандарин марка маршрут маска масло мастер
  мастерская матрёшка меч миндаль мозаика молния молоко молот монета муравей муха мыло мышь мята мяч мёд начало нива нитка новый нож ночь ноябрь облако огонь огонёк
  огород огурец озеро океан окно окунь орбита орех осина отвага очаг ошибка павлин палатка папка парк паром пароход паук пашня пекарня пекарь перец перо персик печать
  печка пила пирог плот площадь погода подарок подкова подушка поезд порог порт портрет почта поэт праздник причал пруд пряник птица пух пчела пшеница радость ракета
  ракушка рама река репа рис риф родина ромашка рубеж рука рыба рынок рябь ряд сад салют самовар самолёт сапог сахар свет светлячок свеча сень сердце серебро синица
  сказка скворец скрипка слава слива слово слон смена снег снегирь снежинка сова сокровище соль сон сорока соты союз спичка спорт стакан стая стекло стена степь стол
  столица стул сундук сыр тайна танец тарелка театр телега тень тепло терем топаз топор трава трактор трамвай трон тропа трубка туман туча тыква удача улитка улица ура
  урожай успех утка утро учитель фабрика фасад ферма фиалка финиш флаг флейта фрегат фрукт халва хлеб хлопок холм хор хутор центр чай час чашка человек черника чеснок
  чудо шар шахта шиповник шишка шкаф школа шляпа шёлк щука экран экспресс яблоня ягода ярмарка ящик ёлка
  будинок буряк вареник веселка ворон вулик гай горобець горіх гілка двері двір дзвін дитина дощ душа дім жито журавлик камінь колодязь корабель крила криниця кіт
  липень лисиця лист луг літо мед млин міст місто місяць ніч огірок око острів перець птах пшениця равлик рай риба ринок рослина рушник сало серце скеля сніг сокіл
  соловей стежка струна стіл сіль сіно табір троянда тінь хата хліб хмара хутір цвіт чумак шлях щастя яблуко ялина їжак
`;
