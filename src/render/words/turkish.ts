import type { Catalogue } from "./catalogue.ts";

/** Turkish. */
export const TURKISH: Catalogue = {
  language: "tr",
  sentences: {
    publicCredential: "Bir kimlik bilgisi herkese açık görünüyor",
    knownAlready: "Bu zaten biliniyor olabilir",
    mayBeRelated: "İlgili olabilecek eski kayıtlar",
    oneQuestion: "Bir soru",
    severalReport: "Şu an birkaç kişi bunu bildiriyor",
    leftAlone: "Kendi haline bırakıldı",
    leftAloneNote:
      "{by} istediği için Fingerpost bu kayda karışmıyor. Bir bakımcının `/triage` komutu onu geri getirir.",
    aMaintainer: "bir bakımcı",
    followed: "{time} zamanından beri {count} benzer bildirim; #{issue} içinde izleniyor. Sizinkinde eksik yok.",
    shows: "Bu kayıt {what} gösteriyor gibi, herkes okuyabilir.",
    aCredential: "bir kimlik bilgisi",
    revoke: "Önce onu iptal edin, sonra kaydı düzenleyin. Düzenlemek yetmez, çünkü geçmiş eski metni saklar.",
    version: "Sürüm",
    platform: "Platform",
    terminal: "Uçbirim",
    available: "{version} yayımlandı",
    times: "{count} kez",
    timesIn: "{span} içinde {count} kez",
    day: "gün",
    days: "gün",
    and: "ve",
    whatNow: "Şimdi ne yapabilirsiniz",
    stillMissing: "Hâlâ eksik:",
    pleaseAdd: "Yapabiliyorsanız kaydı düzenleyip ekleyin.",
    missingDescription: "ne yaptığınız, ne beklediğiniz ve bunun yerine ne olduğu",
    missingVersion: "sürüm",
    missingPlatform: "işletim sistemi",
    missingError: "hatanın tam metni",
    missingSteps: "oraya götüren adımlar",
    readMore: "Daha fazlası:",
    noTitle: "(başlıksız)",
    open: "açık",
    closed: "kapalı",
    notPlanned: "kapalı, planlanmıyor",
    asDuplicate: "kapalı, yinelenen",
    veryLikely: "çok olası",
    likely: "olası",
    quitePossible: "epey olası",
    possible: "mümkün",
    sameReport: "Aynı bildirim gibi görünüyor",
    sameReportNote: "İki kez gönderilmiş gibi.",
    knownIssue: "Bilinen sorun",
    knownIssueNote: "Bakımcılar bunu biliyor.",
    incident: "Şu an başkaları da bunu bildiriyor",
    incidentNote: "Kısa sürede birkaç bildirim geldi; nedeni sizin tarafınızda olmayabilir.",
    fixedIn: "Daha yeni bir sürümde düzelmiş gibi",
    fixedInNote: "Güncelleme yardımcı olmalı.",
    regression: "Önce düzelmişti, belki geri geldi",
    regressionNote: "Sürümünüzde düzeltme zaten olmalı.",
    duplicate: "Büyük olasılıkla aynı sorun",
    recurrence: "Daha önce görüldü",
    recurrenceNote: "Aynı türden geçici bir arıza, nedeni aynı olmayabilir.",
    related: "Belki ilgili",
    replyCommand: "Aynı değil mi? {command} yazarak yanıtlayın: burada insanlar karar verir.",
    helpCommand: "Bir yanlışlık mı var? Yanıtta söyleyin; `/triage help` ayarlanabilenleri listeler.",
    replySay: "Aynı değil mi? Yanıtta söyleyin: burada insanlar karar verir.",
    saySo: "Bir yanlışlık mı var? Yanıtta söyleyin.",
    votes: "Buradaki tepkiler oy sayılır.",
    closedDuplicate: "Kapatıldı: #{issue} ile aynı; yazarı {days} gün içinde yanıtlarsa yeniden açılır.",
    closedUnanswered: "Kapatıldı: aşağıdaki soru yanıtsız kaldı; yazarı {days} gün içinde yanıtlarsa yeniden açılır.",
    writtenBy: "Bu kaydın metninden Fingerpost yazdı.",
  },
  categories: {
    "usage-limit": {
      title: "Kullanım sınırına ulaşıldı",
      meaning: "Bir plan, kota ya da kredi tükenmiş sayılıyor gibi görünüyor.",
      advice: [
        "Neyin sayıldığına ve sınırın ne zaman sıfırlandığına bakın.",
        "Kullandığınızla uyuşmuyorsa sayıları buraya ekleyin.",
      ],
      service: {
        meaning: "Hizmet, bir plan, kota ya da kredi tükenmiş sayıldığı için reddediyor gibi görünüyor.",
        advice: [
          "Hesabınızın kullanım sayfasında neyin sayıldığına ve sınırın ne zaman sıfırlandığına bakın.",
          "Kullandığınızla uyuşmuyorsa sayıları buraya ekleyin. O zaman daha yakından bakmaya değer.",
        ],
      },
    },
    "rate-limit": {
      title: "Çok fazla istek",
      meaning: "Karşı taraf aynı anda daha az istek bekliyor gibi. Bu çoğu zaman kendiliğinden geçer.",
      advice: [
        "Bir iki dakika bekleyin ve aynı anda daha az istek gönderin.",
        "Saatlerce sürerse hangi zamanlarda olduğunu ekleyin.",
      ],
    },
    overloaded: {
      title: "Aşırı yüklü",
      meaning: "Karşı tarafın işi çok fazlaymış gibi görünüyor.",
      advice: ["Birkaç dakika sonra yeniden deneyin.", "Sürerse hangi zamanlarda olduğunu ekleyin."],
      service: {
        meaning: "Hizmetin işi çok fazlaymış gibi görünüyor. Bu genelde geçer ve kurulumunuzdan kaynaklanmaz.",
        advice: [
          "Birkaç dakika sonra yeniden deneyin.",
          "Sürerse hizmetin durum sayfasına bakın (gecikebilir) ve zamanları buraya ekleyin.",
        ],
      },
    },
    "server-error": {
      title: "Sunucu hatası",
      meaning: "Bir sunucu yanıt verirken hata vermiş gibi görünüyor.",
      advice: ["Yanıt veren sunucunun günlüğü durum kodundan fazlasını söyler: satırlarını ekleyin."],
      service: {
        meaning: "Hizmet kendi tarafında hata vermiş gibi. Bu çoğu zaman geçer ve nadiren kurulumunuzdandır.",
        advice: [
          "Birkaç dakika sonra yeniden deneyin; hizmetin durum sayfası daha fazlasını bilebilir.",
          "Sürerse zamanı ve gösteriliyorsa istek kimliğini ekleyin.",
        ],
      },
    },
    authentication: {
      title: "Oturum açılamadı",
      meaning: "Kimlik bilgileri kabul edilmiyor gibi: süresi dolmuş, eksik ya da başka hesabın.",
      advice: ["Hangi kimlik bilgilerinin kullanıldığına ve sürelerinin dolup dolmadığına bakın."],
      service: {
        meaning: "Hizmet kimlik bilgilerini kabul etmiyor gibi: süresi dolmuş, eksik ya da başka hesabın.",
        advice: [
          "Oturumu kapatıp yeniden açın.",
          "Ortamda ya da ayarlarda oturumunuzun yerine kullanılan bir API anahtarı arayın.",
        ],
      },
    },
    permission: {
      title: "Erişim reddedildi",
      meaning: "İsteyen tanınıyor ama istenene izni yok gibi görünüyor.",
      advice: ["Hangi kullanıcıyla çalıştığına ve neye izni olduğuna bakın."],
      service: {
        meaning: "Hizmet kimin istediğini biliyor ama izin vermiyor gibi: hesap, kuruluş, belirteç ya da bölge.",
        advice: [
          "Hangi hesabın, belirtecin ve kuruluşun kullanıldığına bakın.",
          "Bir kuruluşta yöneticinin izin vermesi gerekebilir.",
        ],
      },
    },
    "content-policy": {
      title: "İçerik süzgeci reddetti",
      meaning: "İstek ya da yanıt, söylediği şey yüzünden reddedilmiş gibi görünüyor.",
      advice: ["İstek zararsızsa özel metin olmadan burada anlatın."],
      service: {
        meaning: "İstek ya da yanıt, söylediği şey yüzünden reddedilmiş gibi görünüyor.",
        advice: [
          "Eski metin yeniden gönderilmesin diye yeni oturum başlatın ve isteği başka sözlerle yazın.",
          "İstek zararsızsa özel metin olmadan burada anlatın.",
        ],
      },
    },
    "invalid-request": {
      title: "İstek geçersiz sayıldı",
      meaning: "İstekte bozuk bir şey var ya da olmayan bir şeyin adı geçiyor gibi.",
      advice: ["Adları ve değerleri sürümünüzün belgeleriyle karşılaştırın: artık olmayan böyle reddedilir."],
      service: {
        meaning: "Hizmet istekte bozuk bir şey buluyor ya da içindeki bir adı tanımıyor gibi.",
        advice: [
          "Ayarlarınızdaki adlara bakın: artık olmayan böyle reddedilir.",
          "Oturumun ortasında başladıysa yenisini açın: bozulan her seferinde yeniden gönderilir.",
        ],
      },
    },
    "context-limit": {
      title: "Çok uzun ya da çok büyük",
      meaning: "Gönderilen, karşı tarafın kabul ettiğinden uzun ya da büyük gibi görünüyor.",
      advice: ["Bir seferde daha az gönderin: daha kısa konuşma, daha küçük ya da parçalı dosya."],
    },
    network: {
      title: "Bağlantı sorunu",
      meaning: "Program karşı tarafa ulaşamıyor ya da bağlantıyı yolda yitiriyor gibi.",
      advice: [
        "O adresin aynı makineden yanıt verip vermediğine bakın.",
        "Vekil, VPN, güvenlik duvarı ve DNS engel olabilir; vekil TLS'yi inceliyorsa sertifikasına güvenilmeli.",
      ],
      service: {
        meaning: "Program hizmete ulaşamıyor ya da bağlantıyı yolda yitiriyor gibi.",
        advice: [
          "Vekil, VPN, güvenlik duvarı ve DNS'ye bakın; mümkünse başka bir ağ deneyin.",
          "Vekil TLS'yi inceliyorsa sertifikasına güvenilmeli.",
        ],
      },
    },
    filesystem: {
      title: "Dosyaya erişim sorunu",
      meaning: "Bir dosya, klasör ya da kilit okunamıyor veya yazılamıyor gibi görünüyor.",
      advice: ["Yolun var olduğuna, oraya yazabildiğinize ve diskin dolu olmadığına bakın."],
    },
    process: {
      title: "Komut başarısız ya da takılıyor",
      meaning: "Bir komut ya da alt süreç başarısız oluyor, takılıyor ya da başlamıyor gibi.",
      advice: ["Yinelemesi güvenliyse aynı kabukta tek başına çalıştırıp burada sonucunu söyleyin."],
    },
    crash: {
      title: "Çökme ya da takılma",
      meaning: "Program beklenmedik biçimde sona ermiş ya da yanıt vermez olmuş gibi.",
      advice: [
        "En yeni sürüme güncelleyip yeniden deneyin.",
        "Her seferinde oluyorsa ondan önceki son adımı söyleyin.",
      ],
    },
    memory: {
      title: "Yüksek bellek ya da CPU kullanımı",
      meaning: "Program gerekenden fazla bellek ya da işlemci kullanıyor gibi görünüyor.",
      advice: ["Ne kadar çalıştığını, verinin boyutunu ve sürekli artıp artmadığını söyleyin."],
    },
    config: {
      title: "Ayar reddedildi ya da yok sayıldı",
      meaning: "Bir ayar, izin kuralı ya da yalıtım seçeneği söylediğini yapmıyor gibi.",
      advice: [
        "Dosyanın yazımına, yerine ve başka bir ayar dosyasının onu ezip ezmediğine bakın.",
        "Ayarı gizli bir şey olmadan burada gösterin.",
      ],
    },
    integration: {
      title: "Tümleştirme çalışmıyor",
      meaning: "Bir eklenti, kanca, araç sunucusu ya da düzenleyici uzantısı yüklenmiyor veya bağlanmıyor gibi.",
      advice: ["Tek başına başlatıp kendi günlüğüne bakın.", "Birbirlerini engelliyorlar mı diye ötekileri kapatın."],
    },
    "install-update": {
      title: "Kurulum ya da güncelleme başarısız",
      meaning: "Programın kurulumu ya da güncellemesi başarısız veya yarım kalmış gibi görünüyor.",
      advice: [
        "Sürüm notlarına bakın: bu sürümün neye ihtiyacı olduğu yazabilir.",
        "Başarısız olan adımın tüm çıktısını ekleyin.",
        "Nasıl kurduğunuzu, hangi sistem ve mimaride olduğunu söyleyin.",
      ],
    },
    ui: {
      title: "Görüntü ya da giriş sorunu",
      meaning: "Bir şey yanlış gösteriliyor ya da yazılıyor gibi.",
      advice: [
        "Ekran görüntüsü yardımcı olur.",
        "Başka pencere boyutu, uçbirim, tarayıcı ya da tema bir şey değiştiriyor mu, söyleyin.",
      ],
    },
    "model-behavior": {
      title: "Modelin yanıtı ya da yaptığı",
      meaning: "Konu programın bir hatası değil, modelin yanıtları ya da seçimleri gibi.",
      advice: ["En çok, ne sorduğunuza ve ne döndüğüne dair kısa bir örnek yardımcı olur."],
    },
    "feature-request": { title: "Özellik isteği", meaning: "", advice: [] },
    "no-report": { title: "Henüz bir sorun anlatılmamış", meaning: "", advice: [] },
    question: { title: "Soru", meaning: "", advice: [] },
    unknown: { title: "Sınıflandırma notları", meaning: "", advice: [] },
  },
};
