import { wordings } from "../../../wording/wordings.ts";
import type { LanguageWords } from "../language-words.ts";

/** Words of reports in Turkish. */
export const TURKISH: LanguageWords = {
  language: "tr",
  when: {
    words: "bir|için|ile|çok|değil|sonra|olarak|yok|zaman|hata|hatası|gibi|lütfen|daha|ediyor|olmuyor|çalışmıyor",
    letters: "[ğşı]",
  },
  spaced: true,
  words: {
    crash: wordings`
      çök(üyor|tü|me|erek|ü)
      don(uyor|du~|ma~|up~)
      takıl(ıyor|dı|ıp)
      kilitlen
      yanıt vermiyor
      cevap vermiyor
      (kendi kendine|aniden|birden) kapan
      kapanıyor
      açılmıyor
      başlamıyor
      sonsuz döngü
      beyaz ekran
    `,
    network: wordings`
      (ağ|bağlantı|internet) (hatası|sorunu|kesil|kopu|yok)
      bağlan(amıyor|ılamıyor|ılamadı|mıyor|amadı)
      bağlantı <1> (kuramıyor|kurulamadı|reddedil|kesil|kopuyor|zaman aşımı)
      zaman aşımı
      sertifika
      vekil sunucu
      çevrimdışı
    `,
    authentication: wordings`
      giriş (yapamıyor|yapılamıyor|yapamadım|hatası|başarısız|olmuyor|ekran)
      oturum (açamıyor|açılamıyor|açılmıyor|süresi|kapan|hatası)
      kimlik doğrulama
      /(?:şifre|parola)\p{L}* (?:\p{L}+ )?(?:yanlış|geçersiz|kabul)/
      yetkilendirme hatası
      doğrulama kodu
    `,
    "install-update": wordings`
      /(?:kurulum|güncelleme|yükleme)\p{L}* (?:\p{L}+ ){0,2}(?:hatası|başarısız|olmuyor|tamamlanm|takıl|yapılam)/
      (kur|güncelle|yükle)(yemiyor|nemiyor|nmiyor|yemedim|amıyor|ulamıyor|ulmuyor)
      derleme hatası
      bağımlılık
    `,
    permission: wordings`
      izin (reddedildi|hatası|yok|verilmedi)
      erişim (engellendi|reddedildi|izni|yok)
      yetki(m|niz|si)? (yok|yetersiz)
      yetkisiz
    `,
    memory: wordings`
      bellek <1> (sızıntı|yetersiz|kullanım|tüket|dol)
      (çok|fazla|aşırı) <1> (bellek|ram~|cpu~|işlemci)
      hafıza
      işlemci kullanımı
      yetersiz bellek
    `,
    ui: wordings`
      görünmüyor
      gözükmüyor
      görüntülenmiyor
      titr(iyor|eme)
      yanıp sönüyor
      /(?:yazı|metin|buton|düğme|pencere|simge|menü)\p{L}* (?:\p{L}+ ){0,3}(?:kesil|üst üste|kayb|
        bulanık|okunmuyor|kapat)/
      yapıştır
      kopyalanmıyor
      kaydırılmıyor
      tıklanmıyor
      klavye
      karanlık (mod|tema)
      türkçe karakter
      kısayol
    `,
    "feature-request": wordings`
      ekle(nse|nebilir|yin|r misiniz|nmesini|seniz|yebilir)
      olsa <1> (iyi|güzel|harika)
      olursa <1> (iyi|güzel|sevin)
      özellik (isteği|talebi|önerisi)
      öneri~
      önerim
      istiyorum ki
      destek (eklen|gelsin)
      rica ediyorum
    `,
    "usage-limit": wordings`
      kullanım (limiti|kotası|sınırı|hakkı)
      kota(m|sı|yı)? <1> (dol|aş|bit)
      limit(e|im|i)? <1> (dol|ulaş|aş)
      kredi(m|ler)
      iki kez (ücret|çekil)
      abonelik
    `,
    config: wordings`
      ayar* <2> (kaydedilmiyor|uygulanmıyor|yok say|sıfırlan|çalışmıyor|dikkate)
      yapılandırma* <2> (okunmuyor|yok say|uygulanmıyor)
    `,
    filesystem: wordings`
      /(?:dosya|klasör|dizin)\p{L}* (?:\p{L}+ ){0,2}(?:bulunamadı|bulunamıyor|kaydedilmiyor|silin|bozul|
        kilitli|kaybol|açılamıyor|yok~)/
      disk <1> dol
      dosya yolu
    `,
    "model-behavior": wordings`
      talimat* <1> (uymuyor|yok say|görmezden)
      halüsinasyon
    `,
    "context-limit": wordings`
      bağlam <1> (çok|dol|aş)
    `,
  },
};
