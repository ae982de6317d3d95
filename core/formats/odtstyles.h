// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QXmlStreamWriter;

namespace partsong {

inline constexpr char OdtMimeType[] = "application/vnd.oasis.opendocument.text";

// The same style, held together with what follows it on a page. There is one for remarks, facts and the like.
QString keptStyle(const QString &style);
// Declares the name spaces of OpenDocument on the element that was just begun.
void writeOdtNamespaces(QXmlStreamWriter &xml);
// The styles.xml of our text documents: A4, one family of type, page numbers.
QByteArray odtStyles(const QString &language);

} // namespace partsong
