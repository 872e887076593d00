import type { LanguageWords } from "../language-words.ts";

export const TURKISH: LanguageWords = {
  language: "tr",
  when: {
    words: "bir|için|ile|çok|değil|sonra|olarak|yok|zaman|hata|hatası|gibi|lütfen|daha|ediyor|olmuyor|çalışmıyor",
    letters: "[ğşı]",
  },
  spaced: true,
  words: {
    crash:
      "çök(?:üyor|tü|me|erek|ü)|don(?:uyor|du~|ma~|up~)|takıl(?:ıyor|dı|ıp)|kilitlen|yanıt vermiyor|cevap vermiyor|(?:kendi kendine|aniden|birden) kapan|kapanıyor|açılmıyor|başlamıyor|sonsuz döngü|beyaz ekran",
    network:
      "(?:ağ|bağlantı|internet) (?:hatası|sorunu|kesil|kopu|yok)|bağlan(?:amıyor|ılamıyor|ılamadı|mıyor|amadı)|bağlantı (?:\\p{L}+ )?(?:kuramıyor|kurulamadı|reddedil|kesil|kopuyor|zaman aşımı)|zaman aşımı|sertifika|vekil sunucu|çevrimdışı",
    authentication:
      "giriş (?:yapamıyor|yapılamıyor|yapamadım|hatası|başarısız|olmuyor|ekran)|oturum (?:açamıyor|açılamıyor|açılmıyor|süresi|kapan|hatası)|kimlik doğrulama|(?:şifre|parola)\\p{L}* (?:\\p{L}+ )?(?:yanlış|geçersiz|kabul)|yetkilendirme hatası|doğrulama kodu",
    "install-update":
      "(?:kurulum|güncelleme|yükleme)\\p{L}* (?:\\p{L}+ ){0,2}(?:hatası|başarısız|olmuyor|tamamlanm|takıl|yapılam)|(?:kur|güncelle|yükle)(?:yemiyor|nemiyor|nmiyor|yemedim|amıyor|ulamıyor|ulmuyor)|derleme hatası|bağımlılık",
    permission:
      "izin (?:reddedildi|hatası|yok|verilmedi)|erişim (?:engellendi|reddedildi|izni|yok)|yetki(?:m|niz|si)? (?:yok|yetersiz)|yetkisiz",
    memory:
      "bellek (?:\\p{L}+ )?(?:sızıntı|yetersiz|kullanım|tüket|dol)|(?:çok|fazla|aşırı) (?:\\p{L}+ )?(?:bellek|ram~|cpu~|işlemci)|hafıza|işlemci kullanımı|yetersiz bellek",
    ui: "görünmüyor|gözükmüyor|görüntülenmiyor|titr(?:iyor|eme)|yanıp sönüyor|(?:yazı|metin|buton|düğme|pencere|simge|menü)\\p{L}* (?:\\p{L}+ ){0,3}(?:kesil|üst üste|kayb|bulanık|okunmuyor|kapat)|yapıştır|kopyalanmıyor|kaydırılmıyor|tıklanmıyor|klavye|karanlık (?:mod|tema)|türkçe karakter|kısayol",
    "feature-request":
      "ekle(?:nse|nebilir|yin|r misiniz|nmesini|seniz|yebilir)|olsa (?:\\p{L}+ )?(?:iyi|güzel|harika)|olursa (?:\\p{L}+ )?(?:iyi|güzel|sevin)|özellik (?:isteği|talebi|önerisi)|öneri~|önerim|istiyorum ki|destek (?:eklen|gelsin)|rica ediyorum",
    "usage-limit":
      "kullanım (?:limiti|kotası|sınırı|hakkı)|kota(?:m|sı|yı)? (?:\\p{L}+ )?(?:dol|aş|bit)|limit(?:e|im|i)? (?:\\p{L}+ )?(?:dol|ulaş|aş)|kredi(?:m|ler)|iki kez (?:ücret|çekil)|abonelik",
    config:
      "ayar\\p{L}* (?:\\p{L}+ ){0,2}(?:kaydedilmiyor|uygulanmıyor|yok say|sıfırlan|çalışmıyor|dikkate)|yapılandırma\\p{L}* (?:\\p{L}+ ){0,2}(?:okunmuyor|yok say|uygulanmıyor)",
    filesystem:
      "(?:dosya|klasör|dizin)\\p{L}* (?:\\p{L}+ ){0,2}(?:bulunamadı|bulunamıyor|kaydedilmiyor|silin|bozul|kilitli|kaybol|açılamıyor|yok~)|disk (?:\\p{L}+ )?dol|dosya yolu",
    "model-behavior": "talimat\\p{L}* (?:\\p{L}+ )?(?:uymuyor|yok say|görmezden)|halüsinasyon",
    "context-limit": "bağlam (?:\\p{L}+ )?(?:çok|dol|aş)",
  },
};
