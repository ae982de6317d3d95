// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codes.h"
#include "ui/widgets/formdialog.h"

#include <optional>

class QRadioButton;

namespace partsong {

// Two codes that are to become one, as the dialog says them.
struct CodesToMerge {
    QString from;
    int fromCodings = 0;
    int fromChildren = 0;
    QString into;
    int intoCodings = 0;
    int comments = 0; // on passages of `from`
};

// Says what a merge does, and asks what becomes of comments.
class MergeCodesDialog : public FormDialog {
    Q_OBJECT
public:
    MergeCodesDialog(const CodesToMerge &codes, QWidget *parent = nullptr);

    // Nothing when the person thought better of it.
    static std::optional<MergedComments> ask(const CodesToMerge &codes, QWidget *parent);
    MergedComments comments() const;

private:
    QRadioButton *m_keep;
    QRadioButton *m_drop;
};

} // namespace partsong
