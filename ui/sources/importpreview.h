// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/import.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace partsong {

class Appearance;
class ElidedLabel;
class FirstPage;
class WordsPage;

// One file as it was read: how its words begin, what is odd about it, and how its letters are written, which
// can be chosen where a wrong guess would show. One that is locked asks for its password.
class ImportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ImportPreview(const Appearance &appearance, QWidget *parent = nullptr);

    // `encodable`: whether another encoding can be tried. `note`: what the study has to say about it.
    void show(const ReadFile &file, bool encodable, const QString &note = {});
    using QWidget::show;
    void clear();
    // Something to tell about the file, besides what it tells itself.
    void say(const QString &sentence);
    QComboBox *encoding() const { return m_encoding; }
    QLineEdit *password() const { return m_password; }
    QString words() const;
    const FirstPage &page() const { return *m_page; }
    QString problems() const;

Q_SIGNALS:
    void encodingChosen(const QString &encoding);
    void passwordGiven(const QString &password);
    void leaveOut();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildEncoding();
    QWidget *buildPassword();
    void givePassword();

    ElidedLabel *m_name;
    QPushButton *m_leave;
    QLabel *m_problems;
    QWidget *m_encodingRow = nullptr;
    QComboBox *m_encoding;
    QWidget *m_passwordRow = nullptr;
    QLineEdit *m_password;
    QString m_file; // that is shown
    WordsPage *m_words;
    FirstPage *m_page;
};

} // namespace partsong
