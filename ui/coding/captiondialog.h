// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

#include <optional>

namespace partsong {

class WordsEdit;

// Asks for what is said below a picture.
class CaptionDialog : public FormDialog {
    Q_OBJECT
public:
    CaptionDialog(const QString &caption, const QString &picture, QWidget *parent = nullptr);

    QString caption() const;
    // Nothing when the person thought better of it.
    static std::optional<QString> ask(const QString &caption, const QString &picture, QWidget *parent);

protected:
    QStringList written() const override { return {caption()}; }

private:
    WordsEdit *m_words;
};

} // namespace partsong
