// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList translations; // one a plural form
    bool finished = true;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = xml.attributes().value("type"_L1).isEmpty();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            message.translations = text.split(u'\n', Qt::SkipEmptyParts);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readMessages(const QString &name)
{
    QFile file(QStringLiteral(PARTSONG_TRANSLATIONS_DIR "/") + name);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message")
            messages.push_back(readMessage(xml));
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(\\d+|L\\d+)"_s);
    QStringList places;
    for (const auto &match : place.globalMatch(text))
        places << match.captured();
    places.sort();
    return places;
}

QCoreApplication &application()
{
    static int count = 1;
    static char name[] = "translations_test";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication app(count, arguments);
    return app;
}

} // namespace

TEST(Translations, AreInsideThePrograms)
{
    application();
    loadTranslations(QLocale(u"cy"_s));
    EXPECT_TRUE(QFile::exists(u":/translations/partsong_cy.qm"_s));
    EXPECT_TRUE(QFile::exists(u":/translations/partsong_en_GB.qm"_s));
}

TEST(Translations, EnglishHasEveryPlural)
{
    for (const Message &message : readMessages(u"partsong_en_GB.ts"_s))
        EXPECT_TRUE(message.finished) << message.source.toStdString();
}

TEST(Translations, KeepThePlacesForNamesAndNumbers)
{
    for (const Message &message : readMessages(u"partsong_cy.ts"_s)) {
        for (const QString &translation : message.translations) {
            if (!translation.trimmed().isEmpty()) {
                EXPECT_EQ(placesIn(translation), placesIn(message.source)) << translation.toStdString();
            }
        }
    }
}

} // namespace partsong
