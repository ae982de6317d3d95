// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>

#include <optional>

namespace partsong {

// What a style of a Word document says that matters to us; nothing where it is silent.
struct DocxStyle {
    QString name;
    QString basedOn;
    std::optional<int> outline; // 0 is heading 1
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> hidden;
    std::optional<int> list; // the number of its list, 0 for none
    std::optional<int> listLevel;
};

// word/styles.xml, with what each style inherits resolved.
class DocxStyles {
public:
    static Result<DocxStyles> read(const QByteArray &xml, const QString &fileName);

    DocxStyle style(const QString &id) const { return m_styles.value(id.isEmpty() ? m_default : id); }
    // 1 to 6 for a heading, else 0.
    int headingLevel(const QString &id) const;
    const QString &language() const { return m_language; }

private:
    void resolve();

    QHash<QString, DocxStyle> m_styles;
    QString m_default;
    QString m_language;
};

// A name of WordprocessingML, in either of its two namespaces.
bool wordNamespace(QStringView uri);
// Whether a toggle such as <w:b w:val="0"/> is on.
bool toggleOn(QStringView value);

} // namespace partsong
