// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/privacy/namefinder.h"
#include "core/store/record.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace partsong {

enum class IdentifierKind { Name, Phone, Date, Postcode, Email, Role };

// Words by which somebody may be known; a range in code points.
struct Identifier {
    IdentifierKind kind = IdentifierKind::Name;
    QString text;
    TextRange range;
    bool operator==(const Identifier &) const = default;
};

// What might tell who somebody is: the names given, also in capitals; telephone numbers of the United Kingdom
// (10 or 11 digits that begin with 0) and of elsewhere (with a plus or 00, 8 to 15 digits); days, months of a
// year and days of a month, in English and Welsh; postcodes of the areas of the United Kingdom; e-mail
// addresses; and rare roles. A role is rare where the words say so ("the only male nurse", "our head chef",
// "the first chaplain": a word for only one, at most three words, a role of care or of a household), or where
// it is one of `rareRoles` and is spoken of as one person ("the chaplain"). In the order of their places; of
// those that overlap, the kind that stands first here.
class IdentifierFinder {
public:
    IdentifierFinder(const std::vector<RealName> &names, const QStringList &rareRoles);

    std::vector<Identifier> find(const QString &words) const;

private:
    NameFinder m_names;
    QRegularExpression m_role;
};

} // namespace partsong

template <> struct partsong::EnumNames<partsong::IdentifierKind> {
    static constexpr const char *names[] = {"name", "phone", "date", "postcode", "email", "role"};
};
