// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/subjectset.h"

namespace partsong {

void needSubjects(Edit &edit, const std::vector<SubjectId> &subjects)
{
    for (const SubjectId &subject : subjects) {
        if (edit.project().kindNameOf(subject.uuid()).isEmpty()) {
            edit.fail({ErrorKind::NotFound,
                       Tr::tr("One of the things to link to is no longer in the study. Choose again."),
                       subject.text(),
                       {},
                       {}});
        }
    }
}

} // namespace partsong
