// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/import.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace partsong {

class Appearance;
class ElidedLabel;
class WordsPage;

// One file as it was read: how its words begin, what is odd about it, and how its letters are written, which
// can be chosen where a wrong guess would show.
class ImportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ImportPreview(const Appearance &appearance, QWidget *parent = nullptr);

    // `encodable`: whether another encoding can be tried.
    void show(const ReadFile &file, bool encodable);
    using QWidget::show;
    void clear();
    QComboBox *encoding() const { return m_encoding; }
    QString words() const;
    QString problems() const;

Q_SIGNALS:
    void encodingChosen(const QString &encoding);
    void leaveOut();

private:
    ElidedLabel *m_name;
    QPushButton *m_leave;
    QLabel *m_problems;
    QWidget *m_encodingRow;
    QComboBox *m_encoding;
    WordsPage *m_words;
};

} // namespace partsong
