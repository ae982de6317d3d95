// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"

#include "core/coding/codingrecords.h"
#include "core/links/linksrecords.h"
#include "core/model/modelrecords.h"
#include "core/privacy/privacyrecords.h"
#include "core/review/reviewrecords.h"
#include "core/sources/sourcesrecords.h"
#include "core/store/migration001.h"
#include "core/store/schema.h"
#include "core/store/storerecords.h"
#include "core/themes/themesrecords.h"
#include "core/workshop/workshoprecords.h"

namespace partsong {

const Schema &schema()
{
    static const Schema schema = [] {
        Schema made;
        registerStore(made);
        registerSources(made);
        registerCoding(made);
        registerLinks(made);
        registerThemes(made);
        registerWorkshop(made);
        registerReview(made);
        registerModel(made);
        registerPrivacy(made);
        made.add(migrationFrom1());
        made.finish();
        return made;
    }();
    return schema;
}

} // namespace partsong
