import { equipment } from './holder.ts';

/** Goods that go with a device, or take its place, whatever else the name says of power. */
const ACCESSORY =
  'replacement,refill,spare part,parts,holder,mount,bracket,stand,rack,case,cover,sleeve,pouch,bag,sticker,decal,poster,strap,charger,cable,adapter,filter,' +
  'plug in,hardwired,ac powered,mains,not included,no battery,110v,120v,220v,230v,240v,lego,costume,book,shirt,toy model';

/**
 * English names string words together in any order (flameless candles **remote** flickering, mixer hand **usb c**):
 * goods that run from a socket or by hand as well, beside a word that tells they hold a battery.
 */
export const worded = [
  equipment({
    id: 'XG-BAT-037',
    kind: { zh: '灯具（英文品名另写供电方式）', en: 'lights whose name tells their power in another place' },
    zh: '',
    en:
      'light,lamp,lantern,spotlight,floodlight,candle,torch,headlight,taillight,tail light,nightlight,sconce,tealight,votive,stake light,path light,pathway light,' +
      'deck light,fence light,step light,wall light,wall lamp,post light,cabinet light,stair light,desk lamp,table lamp,reading lamp,clip light',
    beside:
      'solar,solar powered,battery powered,battery operated,usb c,usb charging,type c,cordless,motion sensor,motion sensing,stick on,flameless,' +
      'bicycle,bike,cycling,camping,hiking,night fishing,brake sensing,mah,rechargable,magnetic usb,battery',
    unless:
      `${ACCESSORY},ceiling,chandelier,pendant,downlight,flush mount,track,vanity,strip,switch,dimmer,light blue,light green,light pink,light brown,light grey,light gray,` +
      'light weight,lightweight,lampshade,shade,bulb,e26,e27,e12,gu10,h7,h4,h11,wick,scented,soy,wax,beeswax,candle making,olympic,truck,jeep,motorcycle,car headlight,' +
      'assembly,lamp oil,oil lamp,kerosene,propane,paper lantern,sky lantern,color light,in light of,light roast,bike weight,panel only,jersey,jacket,grow',
    samples: {
      hits: [
        'Cabinet lights wireless 6 pack magnetic USB motion sensor',
        'Wall lamp solar waterproof 3 head',
        'Tail light smart bicycle IPX6',
      ],
      misses: [
        'Solar path light replacement stakes 12 pack',
        'Ceiling light with motion sensor hardwired',
        'Light blue bicycle jersey',
        'Scented candle camping fire 8oz',
      ],
    },
  }),
  equipment({
    id: 'XG-BAT-038',
    kind: {
      zh: '个人护理与家用小器具（英文品名另写动力）',
      en: 'small appliances whose name tells their power in another place',
    },
    zh: '',
    en:
      'toothbrush,shaver,razor,trimmer,clipper,groomer,flosser,face brush,cleansing brush,facial brush,facial cleanser brush,' +
      'lash curler,eyelash curler,callus remover,foot file,nail drill,nail file,nail clipper,nail grinder,lint remover,defuzzer,fuzz remover,pilling remover,frother,' +
      'milk foamer,corkscrew,wine opener,jar opener,can opener,garlic chopper,food chopper,pepper mill,salt mill,pepper grinder,spice grinder,coffee grinder,bag sealer,' +
      'heat sealer,spin brush,scrubber,scrub brush,bidet,nasal aspirator,earwax remover,ear cleaner,earwax removal,otoscope,blackhead remover,' +
      'air pump,fly swatter,screwdriver,sewing machine,whisk,egg beater,hand mixer,blender,juicer,vacuum,vac,vacuum cleaner,hoover,car vacuum,duster,mop,sweeper,' +
      'sanitizer wand,sterilizer wand,uv wand,water dispenser,soap dispenser,trash can,garbage can,mosquito lamp,mosquito repeller,pet hair remover,nebulizer,nebuliser,' +
      'inhaler machine,face mask led,phototherapy mask,cupping set,gua sha,heating pad,insole,hand warmer,eye mask,toothpick,tattoo pen,' +
      'facial steamer,mister,callus shaver,dermaplaning,foot warmer,hair brush,straightener,flat iron,curling wand,hair curler,fan,' +
      'air purifier,kettle cup,lunch box,soldering iron,stapler,engraver,rotary tool,grinder pen,tire inflator,' +
      'inflator,compressor,air compressor,pressure washer,sprayer,pruner,pruning shears,secateurs,hedge trimmer,leaf blower,blower,chainsaw,chain saw,saw,drill,' +
      'wrench,ratchet,sander,polisher,nailer,snow shovel,weed eater,grass trimmer,lawn mower,tiller,rivet gun,tracking tag',
    beside:
      'electric usb,usb c,type c,sonic,ultrasonic,vibrating,vibration,battery powered,battery operated,cordless,wireless,handheld electric,portable electric,' +
      'electric portable,electric handheld,portable usb,usb portable,heated usb,mini usb,usb,wifi,1080p,light therapy,phototherapy,7 color,7 colour,lithium,li ion,12v max,' +
      '18v,20v,21v,24v,36v,40v,48v,3.6v,two batteries,2 batteries,1 battery,electric rechargable,mah,brushless,travel electric,neck wearable,hands free wearable',
    unless:
      `${ACCESSORY},manual,pneumatic,corded,wired,hand crank,hand pump,foot pump,bare tool,tool only,body only,skin only,blade,blades,bits,drill bit,disc,wheel,attachment,` +
      'usb hub,usb fan controller,computer fan,case fan,cpu fan,ceiling fan,box fan,heads only,brush head,usb drive,usb port outlet,desktop fan pc,wooden,bamboo,fabric mop,' +
      'doctor who,sheet mask,gel mask,silk,cotton,lantern,hose,nozzle,plug,ac motor,benchtop,wet dry vac,24v truck,12v car,truck horn,ball,fan art',
    samples: {
      hits: [
        'Lint remover electric fabric defuzzer USB',
        'Toothbrush for kids, sonic, with 8 brush heads',
        'Smart screwdriver 3.6V USB Bosch GO',
      ],
      misses: [
        'Manual lint remover roller',
        'Toothbrush bamboo 4 pack soft',
        'Replacement blade for 18V trimmer',
        'Silk eye mask for sleeping',
      ],
    },
  }),
  equipment({
    id: 'XG-BAT-039',
    kind: {
      zh: '耳机、音箱、话筒（英文品名另写无线）',
      en: 'headphones, speakers, microphones, told to be wireless in another place',
    },
    zh: '',
    en:
      'headset,headphone,earphone,earbud,ear bud,earpiece,speaker,mic,microphone,lavalier,lapel mic,headband,intercom,helmet intercom,helmet headset,soundbox,' +
      'sound box,hearing enhancer,walkie headset,ear hook,label printer,label maker,thermal printer,photo printer,barcode scanner',
    beside:
      'bluetooth,wireless,tws,true wireless,bt 5,bt5.0,bt5.1,bt5.2,bt5.3,bt5.4,bluetooth 5.0,bluetooth 5.1,bluetooth 5.2,bluetooth 5.3,bluetooth 5.4,charging case,' +
      'noise cancelling wireless,playtime,40h,30h,60h,24h playtime,phomemo,niimbot,pocket size,inkless',
    unless:
      `holder,mount,bracket,hook only,ear tips,eartips,ear pads,earpads,ear cushion,foam tips,case for,cover for,skin,silicone case,protective case,sticker,strap only,` +
      'wired,3.5mm wired,xlr,dynamic,ceiling,in wall,bookshelf,surround,subwoofer,home theater,receiver only,adapter,dongle,splitter,stand,sweatband,yoga headband,hair,' +
      'battery not included,toy,costume,poster,label roll,labels roll,thermal paper,shipping label,4x6,desktop,tape for,cartridge,lamp shade,' +
      'speaker wire,speaker cable,speaker stand,car speaker,door speaker',
    samples: {
      hits: [
        'Motorcycle helmet intercom Bluetooth Freedconn T-Max',
        'Rode dual channel mic, wireless',
        'Bluetooth thermal label printer Phomemo M110',
      ],
      misses: [
        'Wired gaming headset 3.5mm',
        'Wireless earbuds silicone case cover for girls',
        'Label roll for Bluetooth thermal printer',
      ],
    },
  }),
  equipment({
    id: 'XG-BAT-044',
    kind: {
      zh: '平板、手机、播放器（英文品名另写规格）',
      en: 'tablets, phones, players, told by what they hold',
    },
    zh: '',
    en:
      'tablet 10,tablet 10.1,tablet 8,tablet 7,tablet 11,tablet 12,tablet android,tablet wifi,plus tablet,pro tablet,inch tablet,ultra tablet,gaming tablet,education tablet,phablet,handset,hifi player,portable player,dap,handy recorder,field recorder,audio recorder,' +
      'fish finder,sonar,rangefinder,range finder,game stick handheld,game player,gaming device,pocket console,photo viewer,e paper,translator,phone 5g,' +
      'phone 4g,phone 128gb,phone 256gb,phone 64gb,photo frame,polaroid,digital cam,body cam,baby cam,doorbell cam',
    beside:
      'android,10.1 inch,8 inch,11 inch,10 inch,7 inch,wifi,dual sim,octa core,quad core,4gb,6gb,8gb,32gb,64gb,128gb,256gb,portable,castable,fishing,hunting,golf,hi res,' +
      'handheld,pocket,retro,lossless,zoom,tascam,fiio,gps,unlocked,cellular,generation,wearable,offline,wireless',
    unless:
      `${ACCESSORY},mg,vitamin,effervescent,chewable,dishwasher,cleaning tablet,denture,chlorine,supplement,capsule,keyboard,screen protector,tempered glass,digitizer,lcd screen,` +
      'stylus,film,transducer only,cd player,record player,car stereo,head unit,game disc,microsd,memory card,wall mount,motherboard,android tv box,tv box,hook,arm',
    samples: {
      hits: [
        'P9 Plus tablet 10.1 inch Android 12 8GB+256GB dual sim',
        'Fish finder portable castable sonar',
        'Zoom H1n handy recorder',
      ],
      misses: [
        'Vitamin tablet 500mg 100 count',
        'Tablet screen protector 10.1 inch',
        'Case for Android tablet 8 inch',
      ],
    },
  }),
  equipment({
    id: 'XG-BAT-045',
    kind: {
      zh: '遥控、发声与宠物玩具（英文品名另写动力）',
      en: 'moving toys and pet toys, told so in another place',
    },
    zh: '',
    en:
      'helicopter,truck toy,toy truck,toy car,car toy,stunt car,race car,racing car,drift car,off road car,monster truck,buggy,tank toy,rc,boat toy,speed boat,submarine,' +
      'excavator,bulldozer,crane toy,robot,dinosaur toy,toy dinosaur,dinosaur,airplane toy,toy plane,toy airplane,fighter jet,toy dog,puppy toy,plush dog,' +
      'toy,doll,hamster toy,talking hamster,talking parrot,singing bird,dancing doll,toy train,train set,learning toy,baby toy,crawling crab,' +
      'cat toy,dog toy,cat laser,laser toy,dog collar,cat collar,pet collar,pet feeder,walkie talkies for kids',
    beside:
      'remote control,remote controlled,remote controller,infrared remote,2.4g,2.4ghz,2.4 ghz,gesture,app controlled,sings,singing,talking,repeats,' +
      'interactive usb,battery operated,battery powered,lights and sounds,light and sound,lights and music,light up,self driving,bump and go,automatic interactive,' +
      'motion activated,electronic,electric,automatic laser,gps,shock,vibration,beep,usb,walkie talkie,walkie talkies,dance and,walking and,with aaa,with aa,batteries included',
    unless:
      'batteries not included,battery not included,no battery,pull back,friction,wooden,diecast,die cast,model kit,scale model,parts,tire,tires,wheels only,shell,body shell,servo,esc,' +
      'charger,lego,costume,book,cover,case,storage,bag,decal,sticker,poster,shirt,plush only,electric guitar,vibrator silicone,chew,rope,squeaky,game disc,glow in the dark,' +
      'vacuum,robot vacuum part,silicone mold,party supplies,balloon,dolls house,doll house,dollhouse,playmobil,banbao,shock absorber,tank set,prop,cardboard',
    samples: {
      hits: [
        'Mini helicopter infrared remote kids flying',
        'Cat toy bird, singing and light up',
        'Toy dog that sings and walks, singing and light up',
      ],
      misses: [
        'Wooden toy train pull back',
        'RC car body shell 2.4G',
        'Remote control car toy batteries not included',
        'Electric guitar toy wooden',
      ],
    },
  }),
  equipment({
    id: 'XG-BAT-046',
    kind: { zh: '小器具（英文品名另写蓝牙）', en: 'small goods whose name tells Bluetooth in another place' },
    zh: '',
    en: 'bluetooth',
    beside:
      'thermometer,jump rope,skipping rope,counter,body scale,food scale,kitchen scale,glasses,sunglasses,hat,beanie,headband,padlock,smart lock,finder,locator,' +
      'heart rate,monitor,meter,gauge,sensor,anemometer,multimeter,tape measure,dumbbell,yoga mat,hula hoop,pillow,eye mask,sleep mask,umbrella,backpack,wristband,' +
      'glucose,stethoscope,otoscope,keychain,toy,robot,piano,guitar tuner,drum pad,megaphone,lantern,camping light,portable printer,pocket printer,thermal printer',
    unless:
      `${ACCESSORY},receiver,transmitter,dongle,module,board,amplifier,stereo,car kit,head unit,bulb,led strip,soundbar,home theater,tv,desktop,pc,motherboard,treadmill,` +
      'switch,plug,socket,thermostat,ceiling,obd,obd2,no bluetooth,not bluetooth,without bluetooth',
    samples: {
      hits: [
        'Food thermometer wireless Bluetooth',
        'Jump rope digital counter Bluetooth',
        'Umbrella smart Bluetooth anti lost',
      ],
      misses: [
        'Bluetooth adapter 5.3 for PC',
        'Bluetooth car stereo double din',
        'LED ceiling light with Bluetooth',
      ],
    },
  }),
];
