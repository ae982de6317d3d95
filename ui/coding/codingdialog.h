// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codings.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QSpinBox;

namespace partsong {

class WordsEdit;

// Asks for what is said about one coded passage: a comment, and how strongly the code applies.
class CodingDialog : public QDialog {
    Q_OBJECT
public:
    CodingDialog(const QString &code, const QString &words, const Coding &coding, QWidget *parent = nullptr);

    // Nothing when the person thought better of it.
    static std::optional<CodingFields> ask(const QString &code, const QString &words, const Coding &coding,
                                           QWidget *parent);
    CodingFields fields() const;

private:
    WordsEdit *m_comment;
    QCheckBox *m_weighted;
    QSpinBox *m_weight;
};

} // namespace partsong
